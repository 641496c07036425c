-- Where a contact stands in a decision: how much the person's word counts, what the person cares for, to whom the person
-- reports, and which of our people keeps the relation.
ALTER TABLE account.contact
    ADD COLUMN influence   smallint CHECK (influence BETWEEN 1 AND 5),
    ADD COLUMN orientation text CHECK (orientation IN
        ('price', 'time', 'safety', 'service', 'relationship', 'innovation')),
    ADD COLUMN covered_by  bigint REFERENCES organization.person,
    ADD COLUMN coverage    text CHECK (coverage IN ('acquainted', 'working', 'trusted')),
    ADD COLUMN reports_to  bigint REFERENCES account.contact ON DELETE SET NULL,
    ADD COLUMN last_met_on date,
    ADD COLUMN last_met_by bigint REFERENCES organization.person,
    -- The day on which the contact was put aside.
    ADD COLUMN left_on     date,
    ADD CHECK (coverage IS NULL OR covered_by IS NOT NULL),
    ADD CHECK (reports_to <> id);
CREATE INDEX contact_by_superior ON account.contact (reports_to) WHERE reports_to IS NOT NULL;

-- Who influences whom. Belongs to the account of its contacts, which a merge may move; so it names none itself.
CREATE TABLE account.influence_line (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_contact_id bigint   NOT NULL REFERENCES account.contact ON DELETE CASCADE,
    to_contact_id   bigint   NOT NULL REFERENCES account.contact ON DELETE CASCADE,
    strength        smallint NOT NULL CHECK (strength BETWEEN 1 AND 3),
    UNIQUE (from_contact_id, to_contact_id),
    CHECK (from_contact_id <> to_contact_id)
);
CREATE INDEX influence_line_to ON account.influence_line (to_contact_id);

ALTER TABLE account.influence_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_contacts ON account.influence_line
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM account.contact WHERE contact.id = from_contact_id));
