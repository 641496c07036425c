-- Where a customer was last known to be: from the lead, or from checking in at a visit. WGS 84.
CREATE TABLE deal.place (
    account_id bigint PRIMARY KEY REFERENCES account.account ON DELETE CASCADE,
    latitude   double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude  double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    noted_at   timestamptz NOT NULL
);
ALTER TABLE deal.place ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON deal.place
    USING ((SELECT platform.has_right('DEAL_READ')) AND ((SELECT platform.sees_all())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));

-- A day's route, and being there: with a position, or with the reason why there is none.
ALTER TABLE deal.visit
    ADD COLUMN route_position   int CHECK (route_position > 0),
    ADD COLUMN checked_in_at    timestamptz,
    ADD COLUMN check_latitude   double precision CHECK (check_latitude BETWEEN -90 AND 90),
    ADD COLUMN check_longitude  double precision CHECK (check_longitude BETWEEN -180 AND 180),
    ADD COLUMN check_metres_off int CHECK (check_metres_off >= 0),
    ADD COLUMN check_note       text NOT NULL DEFAULT '',
    ADD CONSTRAINT visit_position_or_reason CHECK (checked_in_at IS NULL OR check_latitude IS NOT NULL OR check_note <> '');
CREATE INDEX visit_of_day ON deal.visit (person_id, planned_on);
