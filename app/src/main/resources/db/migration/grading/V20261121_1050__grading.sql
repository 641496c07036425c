CREATE SCHEMA grading;
GRANT USAGE ON SCHEMA grading TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA grading GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA grading GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

-- Thresholds, versioned: a grade keeps the version that it was made with. Version 0 is what the product ships and has no row.
CREATE TABLE grading.policy (
    version      int         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    thresholds   jsonb       NOT NULL,
    reason       text        NOT NULL,
    made_by      bigint      NOT NULL,
    made_by_name text        NOT NULL,
    made_at      timestamptz NOT NULL
);

-- A grading of the whole carrier as of a day. A run that sets_current becomes the current one when done; a look back does not.
CREATE TABLE grading.run (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    as_of          date        NOT NULL,
    cause          text        NOT NULL CHECK (cause IN ('NIGHTLY', 'IMPORT', 'DEMAND', 'POLICY', 'DEMO')),
    sets_current   boolean     NOT NULL,
    current        boolean     NOT NULL DEFAULT false,
    state          text        NOT NULL CHECK (state IN ('QUEUED', 'READING', 'GRADING', 'WRITING', 'DONE', 'FAILED')),
    policy_version int,
    asked_by_name  text        NOT NULL,
    asked_at       timestamptz NOT NULL,
    finished_at    timestamptz,
    currencies     text        NOT NULL DEFAULT '',
    accounts       int         NOT NULL DEFAULT 0,
    changed        int         NOT NULL DEFAULT 0,
    read_millis    bigint      NOT NULL DEFAULT 0,
    grade_millis   bigint      NOT NULL DEFAULT 0,
    write_millis   bigint      NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX run_current ON grading.run (current) WHERE current;
CREATE INDEX run_by_day ON grading.run (as_of, id DESC);

-- The grade of an account in a run and the figures that caused it. Classes are what the figures say; set_… is what a
-- person had set by hand when the run was made, and beats them. The widest columns are at the front so that no padding is stored.
CREATE TABLE grading.result (
    run_id                bigint   NOT NULL REFERENCES grading.run ON DELETE CASCADE,
    account_id            bigint   NOT NULL,
    parcels               bigint   NOT NULL,
    revenue_fen           bigint   NOT NULL,
    costed_parcels        bigint   NOT NULL,
    costed_revenue_fen    bigint   NOT NULL,
    cost_fen              bigint   NOT NULL,
    weighed_parcels       bigint   NOT NULL,
    weight_grams          bigint   NOT NULL,
    delivered             bigint   NOT NULL,
    on_time               bigint   NOT NULL,
    late                  bigint   NOT NULL,
    lost                  bigint   NOT NULL,
    damaged               bigint   NOT NULL,
    returned              bigint   NOT NULL,
    previous_parcels      bigint   NOT NULL,
    previous_revenue_fen  bigint   NOT NULL,
    recent_parcels        bigint   NOT NULL,
    preceding_parcels     bigint   NOT NULL,
    recent_last_year_parcels bigint NOT NULL,
    first_day             date,
    last_day              date,
    rank                  int      NOT NULL,
    group_count           int      NOT NULL,
    share_basis_points    int      NOT NULL,
    cumulative_basis_points int    NOT NULL,
    group_revenue_share   int      NOT NULL,
    group_revenue_ahead   int      NOT NULL,
    group_profit_share    int      NOT NULL,
    group_effort_share    int      NOT NULL,
    change_basis_points   int,
    active_weeks          smallint NOT NULL,
    active_days           smallint NOT NULL,
    tier_value            smallint NOT NULL,
    tier_loyalty          smallint NOT NULL,
    tier_effort           smallint NOT NULL,
    tier_total            smallint NOT NULL,
    criterion_profit_share smallint NOT NULL,
    criterion_goals       smallint NOT NULL,
    criterion_loss        smallint NOT NULL,
    criterion_relationship smallint NOT NULL,
    criterion_potential   smallint NOT NULL,
    criterion_effort      smallint NOT NULL,
    criteria_total        smallint NOT NULL,
    named_key             boolean  NOT NULL,
    set_key_account       boolean,
    currency              text     NOT NULL,
    key_cause             text     NOT NULL,
    abc                   text     NOT NULL,
    tier                  text     NOT NULL,
    frequency_class       text     NOT NULL,
    amount_class          text     NOT NULL,
    momentum              text     NOT NULL,
    set_abc               text,
    set_tier              text,
    PRIMARY KEY (run_id, account_id)
);
CREATE INDEX result_by_account ON grading.result (account_id, run_id DESC);
-- The list of a run, best first.
CREATE INDEX result_by_rank ON grading.result (run_id, rank, account_id);

-- What changed from one current run to the next, with the figures of the new one as they were shown.
CREATE TABLE grading.change (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint      NOT NULL,
    run_id     bigint      NOT NULL,
    changed_at timestamptz NOT NULL,
    as_of      date        NOT NULL,
    aspect     text        NOT NULL CHECK (aspect IN ('KEY_ACCOUNT', 'ABC', 'TIER')),
    from_class text        NOT NULL,
    to_class   text        NOT NULL,
    message_key text       NOT NULL,
    arguments  jsonb       NOT NULL
);
CREATE INDEX change_by_time ON grading.change (changed_at DESC, id DESC);
CREATE INDEX change_by_account ON grading.change (account_id);

CREATE TABLE grading.manual_override (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id   bigint      NOT NULL,
    subject      text        NOT NULL CHECK (subject IN ('KEY_ACCOUNT', 'ABC', 'TIER')),
    value        text        NOT NULL,
    reason       text        NOT NULL,
    until        date        NOT NULL,
    made_by      bigint      NOT NULL,
    made_by_name text        NOT NULL,
    made_at      timestamptz NOT NULL,
    ended_at     timestamptz,
    end_cause    text CHECK (end_cause IN ('REPLACED', 'ENDED', 'EXPIRED'))
);
-- One in force per account and subject.
CREATE UNIQUE INDEX manual_override_in_force ON grading.manual_override (account_id, subject) WHERE ended_at IS NULL;
CREATE INDEX manual_override_by_account ON grading.manual_override (account_id, id DESC);
CREATE INDEX manual_override_by_end ON grading.manual_override (until) WHERE ended_at IS NULL;

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
ALTER TABLE grading.change ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON grading.change
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));
ALTER TABLE grading.manual_override ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON grading.manual_override
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));
