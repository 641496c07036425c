CREATE SCHEMA approval;
GRANT USAGE ON SCHEMA approval TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA approval GRANT SELECT, INSERT, UPDATE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA approval GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

-- Something that somebody asks to be approved. Line: ids of the units above it, from headquarters down, as they were then.
CREATE TABLE approval.request (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind           text        NOT NULL CHECK (kind <> ''),
    subject_id     bigint      NOT NULL,
    title          text        NOT NULL,
    url            text        NOT NULL,
    account_id     bigint REFERENCES account.account,
    line           bigint[]    NOT NULL,
    up_to          text        NOT NULL CHECK (up_to IN ('AREA', 'CITY', 'PROVINCE', 'HEADQUARTERS')),
    state          text        NOT NULL CHECK (state IN ('OPEN', 'GRANTED', 'RETURNED', 'WITHDRAWN')),
    requester_id   bigint      NOT NULL,
    requester_name text        NOT NULL,
    requested_at   timestamptz NOT NULL,
    ended_at       timestamptz
);
-- A thing waits for one decision at a time.
CREATE UNIQUE INDEX request_open_once ON approval.request (kind, subject_id) WHERE state = 'OPEN';
CREATE INDEX request_by_subject ON approval.request (kind, subject_id, id DESC);
CREATE INDEX request_by_requester ON approval.request (requester_id, id DESC);
CREATE INDEX request_by_account ON approval.request (account_id);

-- A level's decision. Steps are made one after the other; a level with nobody who may decide is passed over.
CREATE TABLE approval.step (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id      bigint NOT NULL REFERENCES approval.request,
    number          int    NOT NULL,
    level           text   NOT NULL CHECK (level IN ('AREA', 'CITY', 'PROVINCE', 'HEADQUARTERS')),
    unit_id         bigint REFERENCES organization.unit,
    state           text   NOT NULL CHECK (state IN ('OPEN', 'GRANTED', 'RETURNED', 'PASSED_OVER', 'WITHDRAWN')),
    decided_by      bigint,
    decided_by_name text,
    in_place_of     text,
    decided_at      timestamptz,
    comment         text   NOT NULL DEFAULT '',
    UNIQUE (request_id, number)
);
CREATE INDEX step_waiting ON approval.step (unit_id) WHERE state = 'OPEN';
CREATE INDEX step_by_person ON approval.step (decided_by, id DESC) WHERE decided_by IS NOT NULL;

-- Who decides in whose place until which day.
CREATE TABLE approval.delegation (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    giver_id  bigint      NOT NULL REFERENCES organization.person,
    taker_id  bigint      NOT NULL REFERENCES organization.person CHECK (taker_id <> giver_id),
    until_day date        NOT NULL,
    made_at   timestamptz NOT NULL,
    ended_at  timestamptz
);
CREATE UNIQUE INDEX delegation_once ON approval.delegation (giver_id, taker_id) WHERE ended_at IS NULL;
CREATE INDEX delegation_by_taker ON approval.delegation (taker_id) WHERE ended_at IS NULL;

-- The units for which the person who asks may decide: the own one, and those of people who delegated that until the day or
-- later. Runs as the owner of the tables, since the policies are made of it.
CREATE FUNCTION approval.deciding_units(day date) RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = approval, organization, platform, pg_temp
    BEGIN ATOMIC
        SELECT coalesce(array_agg(deciding.unit_id), '{}') FROM (
            SELECT person.unit_id FROM organization.person
            WHERE person.id = platform.person_id() AND platform.has_right('APPROVE')
            UNION
            SELECT giver.unit_id FROM approval.delegation
                JOIN organization.person AS giver ON giver.id = delegation.giver_id AND giver.active
            WHERE delegation.taker_id = platform.person_id() AND delegation.ended_at IS NULL
              AND delegation.until_day >= day
              AND EXISTS (SELECT FROM organization.person_role
                              JOIN organization.role ON role.code = person_role.role_code
                          WHERE person_role.person_id = giver.id AND 'APPROVE' = ANY (role.permissions))
        ) deciding;
    END;

ALTER TABLE approval.request ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_those_concerned ON approval.request
    USING ((SELECT platform.sees_all()) OR requester_id = (SELECT platform.person_id())
        OR line && (SELECT approval.deciding_units('-infinity'))
        OR account_id IS NOT NULL AND EXISTS (SELECT FROM account.account WHERE account.id = account_id))
    WITH CHECK ((SELECT platform.sees_all()) OR requester_id = (SELECT platform.person_id())
        OR line && (SELECT approval.deciding_units('-infinity')));
ALTER TABLE approval.step ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_requests ON approval.step
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM approval.request WHERE request.id = request_id));
ALTER TABLE approval.delegation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_delegations ON approval.delegation
    USING ((SELECT platform.sees_all()) OR giver_id = (SELECT platform.person_id()) OR taker_id = (SELECT platform.person_id()))
    WITH CHECK ((SELECT platform.sees_all()) OR giver_id = (SELECT platform.person_id()));

-- What was decided stays as it was decided.
CREATE FUNCTION approval.keep_decisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'OPEN' THEN
        RAISE EXCEPTION 'what was decided stays as it is';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER ended_requests_stay BEFORE UPDATE ON approval.request
    FOR EACH ROW EXECUTE FUNCTION approval.keep_decisions();
CREATE TRIGGER decided_steps_stay BEFORE UPDATE ON approval.step
    FOR EACH ROW EXECUTE FUNCTION approval.keep_decisions();
