-- What is proposed to a customer: built of the deal's needs and a quote, with what is promised and how a trial is judged.
CREATE SEQUENCE deal.proposal_number;
GRANT USAGE ON SEQUENCE deal.proposal_number TO shipkeep_app;
CREATE TABLE deal.proposal (
    id                    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    deal_id               bigint      NOT NULL REFERENCES deal.deal ON DELETE CASCADE,
    number                text COLLATE "C" NOT NULL UNIQUE,
    quote_id              bigint,
    opening               text        NOT NULL DEFAULT '',
    advantages            text        NOT NULL DEFAULT '',
    parcels               bigint      NOT NULL CHECK (parcels >= 0),
    revenue_fen           bigint      NOT NULL CHECK (revenue_fen >= 0),
    margin_fen            bigint,
    on_time_basis_points  int         NOT NULL CHECK (on_time_basis_points BETWEEN 0 AND 10000),
    trial_parcels         int         NOT NULL DEFAULT 0 CHECK (trial_parcels >= 0),
    trial_faults          int         NOT NULL DEFAULT 0 CHECK (trial_faults >= 0),
    issued_at             timestamptz,
    by_name               text        NOT NULL,
    made_at               timestamptz NOT NULL,
    version               int         NOT NULL DEFAULT 0
);
CREATE INDEX proposal_of_deal ON deal.proposal (deal_id, id DESC);

-- Trial parcels of a deal: what was agreed beforehand, and the judgement.
CREATE TABLE deal.trial (
    deal_id              bigint PRIMARY KEY REFERENCES deal.deal ON DELETE CASCADE,
    since                date   NOT NULL,
    through              date   NOT NULL CHECK (through >= since),
    parcels              int    NOT NULL CHECK (parcels > 0),
    on_time_basis_points int    NOT NULL CHECK (on_time_basis_points BETWEEN 0 AND 10000),
    faults               int    NOT NULL CHECK (faults >= 0),
    agreed_with          text   NOT NULL CHECK (agreed_with <> ''),
    judged_at            timestamptz,
    passed               boolean,
    judgement            text   NOT NULL DEFAULT '',
    by_name              text   NOT NULL,
    CHECK ((judged_at IS NULL) = (passed IS NULL))
);
-- Numbers that were named as trial parcels by hand; others carry the service TRIAL.
CREATE TABLE deal.trial_parcel (
    deal_id    bigint NOT NULL REFERENCES deal.deal ON DELETE CASCADE,
    waybill_no text COLLATE "C" NOT NULL,
    PRIMARY KEY (deal_id, waybill_no)
);

-- What the customer objected, what was answered, and whether it worked.
CREATE TABLE deal.objection (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    deal_id   bigint      NOT NULL REFERENCES deal.deal ON DELETE CASCADE,
    kind      text        NOT NULL,
    objection text        NOT NULL CHECK (objection <> ''),
    answer    text        NOT NULL DEFAULT '',
    worked    boolean,
    by_name   text        NOT NULL,
    made_at   timestamptz NOT NULL
);
CREATE INDEX objection_of_deal ON deal.objection (deal_id, id);
CREATE INDEX objection_by_kind ON deal.objection (kind) WHERE worked;

-- What was promised when a deal was won; stays as it is, for the comparison.
CREATE TABLE deal.promise (
    deal_id              bigint PRIMARY KEY REFERENCES deal.deal ON DELETE CASCADE,
    won_on               date   NOT NULL,
    parcels              bigint NOT NULL,
    revenue_fen          bigint NOT NULL,
    margin_fen           bigint,
    on_time_basis_points int
);

-- How customers of a class are followed up after signing; the class * is everybody else.
CREATE TABLE deal.follow_up_step (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    class     text NOT NULL CHECK (class IN ('a', 'b', 'c', '*')),
    day       int  NOT NULL CHECK (day BETWEEN 1 AND 90),
    way       text NOT NULL CHECK (way IN ('TO_CUSTOMER', 'TO_US', 'CALL', 'MESSAGE')),
    topics_zh text NOT NULL CHECK (topics_zh <> ''),
    topics_en text NOT NULL CHECK (topics_en <> ''),
    UNIQUE (class, day)
);
INSERT INTO deal.follow_up_step (class, day, way, topics_zh, topics_en) VALUES
    ('a', 3, 'CALL', '首批发件是否顺利', 'Did the first parcels go well'),
    ('a', 7, 'TO_CUSTOMER', '首周时效、破损和对账', 'First week: time, damage, bills'),
    ('a', 30, 'TO_CUSTOMER', '首月回顾，与方案对照', 'First month beside the proposal'),
    ('a', 60, 'TO_US', '参观分拨中心，谈第二个需求', 'Visit of our hub, the second need'),
    ('a', 85, 'TO_CUSTOMER', '九十天评估和二次开发', 'Ninety days: evaluation, second development'),
    ('b', 7, 'CALL', '首周时效、破损和对账', 'First week: time, damage, bills'),
    ('b', 30, 'TO_CUSTOMER', '首月回顾，与方案对照', 'First month beside the proposal'),
    ('b', 85, 'TO_CUSTOMER', '九十天评估和二次开发', 'Ninety days: evaluation, second development'),
    ('*', 7, 'CALL', '首周发件是否顺利', 'Did the first week go well'),
    ('*', 45, 'CALL', '满意和不满意的地方', 'What is good, what is not'),
    ('*', 85, 'CALL', '九十天评估和二次开发', 'Ninety days: evaluation, second development');

UPDATE deal.step SET exits = '{QUOTE_APPROVED,PROPOSAL_ISSUED}' WHERE code = 'propose' AND exits = '{QUOTE_APPROVED}';
UPDATE deal.step SET exits = '{OBJECTIONS_ANSWERED,DECIDER_MET}' WHERE code = 'negotiate' AND exits = '{DECIDER_MET}';
UPDATE deal.step SET exits = '{TRIAL_PASSED,CONTRACT_IN_FORCE}' WHERE code = 'sign' AND exits = '{PARCELS_SENT,CONTRACT_IN_FORCE}';
UPDATE deal.step SET exits = '{EVALUATION_DUE,NEXT_DECIDED}' WHERE code = 'evaluate' AND exits = '{NEXT_DECIDED}';

ALTER TABLE deal.proposal ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_deals ON deal.proposal USING (EXISTS (SELECT FROM deal.deal WHERE deal.id = deal_id));
ALTER TABLE deal.trial ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_deals ON deal.trial USING (EXISTS (SELECT FROM deal.deal WHERE deal.id = deal_id));
ALTER TABLE deal.trial_parcel ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_deals ON deal.trial_parcel USING (EXISTS (SELECT FROM deal.deal WHERE deal.id = deal_id));
ALTER TABLE deal.objection ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_deals ON deal.objection USING (EXISTS (SELECT FROM deal.deal WHERE deal.id = deal_id));
ALTER TABLE deal.promise ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_deals ON deal.promise USING (EXISTS (SELECT FROM deal.deal WHERE deal.id = deal_id));
ALTER TABLE deal.follow_up_step ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON deal.follow_up_step FOR SELECT USING (true);
CREATE POLICY policy_makers_write ON deal.follow_up_step
    USING ((SELECT platform.has_right('DEAL_POLICY'))) WITH CHECK ((SELECT platform.has_right('DEAL_POLICY')));

-- Answers that worked are told without the customer to whom they were given.
CREATE FUNCTION deal.answers_that_worked(asked_kind text) RETURNS TABLE (answer text, times bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = deal, pg_temp
    BEGIN ATOMIC
        SELECT objection.answer, count(*) FROM deal.objection
        WHERE kind = asked_kind AND worked AND objection.answer <> ''
        GROUP BY objection.answer ORDER BY count(*) DESC, max(objection.id) DESC LIMIT 5;
    END;
