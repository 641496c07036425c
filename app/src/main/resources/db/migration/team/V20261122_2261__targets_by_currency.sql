-- Revenue is aimed at in a currency; what is counted has none.
CREATE TABLE team.revenue_target (
    person_id   bigint NOT NULL REFERENCES organization.person ON DELETE CASCADE,
    month       date   NOT NULL CHECK (extract(day FROM month) = 1),
    currency    text   NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    revenue_fen bigint NOT NULL CHECK (revenue_fen > 0),
    PRIMARY KEY (person_id, month, currency)
);
CREATE INDEX revenue_target_by_month ON team.revenue_target (month);
INSERT INTO team.revenue_target (person_id, month, currency, revenue_fen)
    SELECT person_id, month, 'CNY', revenue_fen FROM team.target WHERE revenue_fen > 0;
ALTER TABLE team.target DROP COLUMN revenue_fen;

ALTER TABLE team.revenue_target ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen_from_above_and_by_oneself ON team.revenue_target FOR SELECT
    USING ((SELECT platform.sees_all()) OR person_id = (SELECT platform.person_id())
        OR organization.person_in_scope(person_id));
CREATE POLICY set_from_above ON team.revenue_target
    USING ((SELECT platform.has_right('TARGET_WRITE'))
        AND ((SELECT platform.sees_all()) OR organization.person_in_scope(person_id)))
    WITH CHECK ((SELECT platform.has_right('TARGET_WRITE'))
        AND ((SELECT platform.sees_all()) OR organization.person_in_scope(person_id)));
