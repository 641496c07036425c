CREATE SCHEMA grading;
GRANT USAGE ON SCHEMA grading TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA grading GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA grading GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

-- Thresholds, versioned: a grade keeps the version that it was made with.
CREATE TABLE grading.policy (
    version    int         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    thresholds jsonb       NOT NULL,
    reason     text        NOT NULL,
    made_by    bigint      NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE grading.run (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    as_of          date        NOT NULL,
    policy_version int         NOT NULL,
    cause          text        NOT NULL CHECK (cause IN ('nightly', 'import', 'demand', 'policy', 'demo')),
    current        boolean     NOT NULL,
    accounts       int         NOT NULL,
    moved          int         NOT NULL,
    started_at     timestamptz NOT NULL,
    millis         bigint      NOT NULL
);
CREATE INDEX run_by_day ON grading.run (as_of, id DESC);

-- The result and the figures that caused it, per account and run; old runs are thinned out to month ends.
CREATE TABLE grading.result (
    run_id     bigint NOT NULL REFERENCES grading.run ON DELETE CASCADE,
    account_id bigint NOT NULL,
    grade      jsonb  NOT NULL,
    figures    jsonb  NOT NULL,
    PRIMARY KEY (run_id, account_id)
);
CREATE INDEX result_by_account ON grading.result (account_id, run_id DESC);

CREATE TABLE grading.manual_override (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint      NOT NULL,
    subject    text        NOT NULL CHECK (subject IN ('key_account', 'tier', 'abc')),
    value      text        NOT NULL,
    reason     text        NOT NULL,
    until      date        NOT NULL,
    made_by    bigint      NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    ended_at   timestamptz
);
CREATE INDEX manual_override_by_account ON grading.manual_override (account_id);

ALTER TABLE grading.policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read_policy ON grading.policy FOR SELECT USING ((SELECT platform.person_id()) IS NOT NULL);
CREATE POLICY analysts_write_policy ON grading.policy FOR INSERT
    WITH CHECK ((SELECT platform.has_right('GRADING_POLICY')) OR (SELECT platform.person_id()) = 0);
ALTER TABLE grading.run ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read_runs ON grading.run FOR SELECT USING ((SELECT platform.person_id()) IS NOT NULL);
CREATE POLICY system_writes_runs ON grading.run USING ((SELECT platform.person_id()) = 0) WITH CHECK ((SELECT platform.person_id()) = 0);
ALTER TABLE grading.result ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON grading.result
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));
ALTER TABLE grading.manual_override ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON grading.manual_override
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));
