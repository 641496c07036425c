-- Where the carrier works otherwise than the published holidays say, or than anybody has published yet.
CREATE TABLE organization.special_day (
    day         date PRIMARY KEY,
    worked      boolean     NOT NULL,
    note        text        NOT NULL,
    set_by_name text        NOT NULL,
    set_at      timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE organization.special_day ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read_days ON organization.special_day FOR SELECT USING ((SELECT platform.person_id()) IS NOT NULL);
CREATE POLICY headquarters_sets_days ON organization.special_day
    USING ((SELECT platform.sees_all()) AND (SELECT platform.has_right('CALENDAR_WRITE')));

-- Since when somebody is in the archive: nobody owes anything for days before.
ALTER TABLE organization.person ADD COLUMN known_since date NOT NULL DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date;

UPDATE organization.role SET permissions = permissions || '{CALENDAR_WRITE}' WHERE code = 'administrator';
