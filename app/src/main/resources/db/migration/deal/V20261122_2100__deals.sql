CREATE SCHEMA deal;
GRANT USAGE ON SCHEMA deal TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA deal GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA deal GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

CREATE SEQUENCE deal.deal_number;
GRANT USAGE ON SEQUENCE deal.deal_number TO shipkeep_app;

-- The way of a deal, in order: what has to be there before it goes on, how many working days it may take, how probable a
-- signature is meanwhile. Leaving the step that wins is winning the deal; what follows is care for what was won.
CREATE TABLE deal.step (
    position                 smallint PRIMARY KEY CHECK (position BETWEEN 1 AND 20),
    code                     text     COLLATE "C" NOT NULL UNIQUE,
    name_zh                  text     NOT NULL CHECK (name_zh <> ''),
    name_en                  text     NOT NULL CHECK (name_en <> ''),
    due_days                 int      NOT NULL CHECK (due_days BETWEEN 1 AND 400),
    probability_basis_points int      NOT NULL CHECK (probability_basis_points BETWEEN 0 AND 10000),
    wins                     boolean  NOT NULL DEFAULT false,
    exits                    text[]   NOT NULL DEFAULT '{}'
);
INSERT INTO deal.step (position, code, name_zh, name_en, due_days, probability_basis_points, wins, exits) VALUES
    (1, 'collect', '客户信息收集', 'Collect', 1, 500, false, '{CONTACT_KNOWN,VOLUME_KNOWN}'),
    (2, 'screen', '信息筛选和走访计划', 'Screen and plan visits', 1, 1000, false, '{VISIT_PLANNED}'),
    (3, 'investigate', '客户调查', 'Investigate', 5, 2000, false, '{VISIT_DONE,COMPETITOR_KNOWN,DECIDER_KNOWN}'),
    (4, 'needs', '需求分析', 'Analyse needs', 5, 3000, false, '{NEED_RECORDED}'),
    (5, 'propose', '制定方案', 'Propose', 5, 4500, false, '{QUOTE_APPROVED}'),
    (6, 'negotiate', '拜访洽谈和二次公关', 'Negotiate', 10, 6000, false, '{DECIDER_MET}'),
    (7, 'sign', '试寄和协议签订', 'Trial and signing', 15, 8000, true, '{PARCELS_SENT,CONTRACT_IN_FORCE}'),
    (8, 'maintain', '客户维护和跟踪反馈', 'Follow up', 65, 10000, false, '{FOLLOWED_UP}'),
    (9, 'evaluate', '效果评估和二次开发', 'Evaluate', 10, 10000, false, '{NEXT_DECIDED}'),
    (10, 'archive', '建立档案', 'Complete the archive', 5, 10000, false, '{ARCHIVE_COMPLETE}');

-- One attempt to win or widen a customer's business. Expectations are per month.
CREATE TABLE deal.deal (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number             text COLLATE "C" NOT NULL UNIQUE,
    title              text        NOT NULL CHECK (title <> ''),
    account_id         bigint      NOT NULL REFERENCES account.account,
    -- The account that it was begun with; differs after a merge.
    home_account_id    bigint      NOT NULL,
    owner_id           bigint      NOT NULL,
    owner_name         text        NOT NULL,
    currency           text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    state              text        NOT NULL CHECK (state IN ('OPEN', 'WON', 'LOST', 'DONE')),
    step               smallint    NOT NULL REFERENCES deal.step,
    step_since         timestamptz NOT NULL,
    parcels            bigint      NOT NULL DEFAULT 0 CHECK (parcels >= 0),
    revenue_fen        bigint      NOT NULL DEFAULT 0 CHECK (revenue_fen >= 0),
    margin_fen         bigint,
    -- Set by hand; null for the step's.
    probability_basis_points int CHECK (probability_basis_points BETWEEN 0 AND 10000),
    competitor         text        NOT NULL DEFAULT '',
    source             text        NOT NULL,
    next_action        text        NOT NULL DEFAULT '',
    next_on            date,
    planned_close      date,
    planned_cost_fen   bigint      CHECK (planned_cost_fen >= 0),
    actual_cost_fen    bigint      CHECK (actual_cost_fen >= 0),
    progress_at        timestamptz NOT NULL,
    won_at             timestamptz,
    loss_reason        text        NOT NULL DEFAULT '',
    loss_note          text        NOT NULL DEFAULT '',
    made_at            timestamptz NOT NULL,
    changed_at         timestamptz NOT NULL,
    version            int         NOT NULL DEFAULT 0,
    CHECK ((state = 'LOST') = (loss_reason <> ''))
);
CREATE INDEX deal_by_account ON deal.deal (account_id, id DESC);
CREATE INDEX deal_by_owner ON deal.deal (owner_id, id DESC);
CREATE INDEX deal_by_step ON deal.deal (step, step_since) WHERE state IN ('OPEN', 'WON');

-- A stay in a step. The one that has not ended is where the deal is.
CREATE TABLE deal.passage (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    deal_id    bigint      NOT NULL REFERENCES deal.deal ON DELETE CASCADE,
    step       smallint    NOT NULL REFERENCES deal.step,
    entered_at timestamptz NOT NULL,
    left_at    timestamptz,
    way        text CHECK (way IN ('FORWARD', 'SKIPPED', 'BACK', 'LOST')),
    reason     text        NOT NULL DEFAULT '',
    by_name    text        NOT NULL,
    CHECK ((left_at IS NULL) = (way IS NULL))
);
CREATE UNIQUE INDEX passage_open ON deal.passage (deal_id) WHERE left_at IS NULL;
CREATE INDEX passage_of_deal ON deal.passage (deal_id, id);

-- A visit to the customer, or of the customer to us: planned with its key points, then logged with its result.
CREATE TABLE deal.visit (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    deal_id     bigint      NOT NULL REFERENCES deal.deal ON DELETE CASCADE,
    way         text        NOT NULL CHECK (way IN ('TO_CUSTOMER', 'TO_US', 'CALL', 'MESSAGE')),
    planned_on  date        NOT NULL,
    topics      text        NOT NULL DEFAULT '',
    opening     text        NOT NULL DEFAULT '',
    relation    text        NOT NULL DEFAULT '',
    support     boolean     NOT NULL DEFAULT false,
    person_id   bigint      NOT NULL,
    person_name text        NOT NULL,
    done_at     timestamptz,
    contact_id  bigint REFERENCES account.contact ON DELETE SET NULL,
    result      text        NOT NULL DEFAULT '',
    CHECK ((done_at IS NULL) = (result = ''))
);
CREATE INDEX visit_of_deal ON deal.visit (deal_id, planned_on DESC, id DESC);
CREATE INDEX visit_to_come ON deal.visit (person_id, planned_on) WHERE done_at IS NULL;

-- What the customer needs, by situation, problem, implication and pay-off, and the service that answers it.
CREATE TABLE deal.need (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    deal_id     bigint NOT NULL REFERENCES deal.deal ON DELETE CASCADE,
    situation   text   NOT NULL DEFAULT '',
    problem     text   NOT NULL CHECK (problem <> ''),
    implication text   NOT NULL DEFAULT '',
    pay_off     text   NOT NULL DEFAULT '',
    service     text   NOT NULL CHECK (service <> ''),
    by_name     text   NOT NULL,
    made_at     timestamptz NOT NULL
);
CREATE INDEX need_of_deal ON deal.need (deal_id, id);

ALTER TABLE deal.step ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON deal.step FOR SELECT USING (true);
CREATE POLICY policy_makers_write ON deal.step FOR UPDATE
    USING ((SELECT platform.has_right('DEAL_POLICY'))) WITH CHECK ((SELECT platform.has_right('DEAL_POLICY')));
ALTER TABLE deal.deal ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON deal.deal
    USING ((SELECT platform.has_right('DEAL_READ')) AND ((SELECT platform.sees_all())
        OR account_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));
ALTER TABLE deal.passage ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_deals ON deal.passage
    USING (EXISTS (SELECT FROM deal.deal WHERE deal.id = deal_id));
ALTER TABLE deal.visit ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_deals ON deal.visit
    USING (EXISTS (SELECT FROM deal.deal WHERE deal.id = deal_id));
ALTER TABLE deal.need ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_deals ON deal.need
    USING (EXISTS (SELECT FROM deal.deal WHERE deal.id = deal_id));

UPDATE organization.role SET permissions = permissions || '{DEAL_READ}' WHERE code IN ('executive', 'service_agent', 'pricing_analyst');
UPDATE organization.role SET permissions = permissions || '{DEAL_READ,DEAL_WRITE,DEAL_SKIP}' WHERE code = 'manager';
UPDATE organization.role SET permissions = permissions || '{DEAL_READ,DEAL_WRITE}' WHERE code IN ('key_account_manager', 'area_representative');
UPDATE organization.role SET permissions = permissions || '{DEAL_READ,DEAL_WRITE,DEAL_SKIP,DEAL_POLICY}' WHERE code = 'administrator';
