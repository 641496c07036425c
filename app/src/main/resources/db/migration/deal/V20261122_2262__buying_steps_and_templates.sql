-- Where the customer stands in its own buying, beside our step; null while nobody knows.
ALTER TABLE deal.deal ADD COLUMN buying_step text CHECK (buying_step IN
    ('PROBLEM', 'NEED', 'SPECIFICATION', 'SEARCH', 'PROPOSALS', 'CHOICE', 'ORDER_ROUTINE', 'REVIEW'));

-- What proposals begin with, by industry; without one for customers of any.
CREATE TABLE deal.proposal_template (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL UNIQUE CHECK (name <> ''),
    industry   text,
    opening    text NOT NULL,
    advantages text NOT NULL CHECK (opening <> '' OR advantages <> ''),
    by_name    text NOT NULL,
    changed_at timestamptz NOT NULL
);
ALTER TABLE deal.proposal_template ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody_with_deals_reads ON deal.proposal_template FOR SELECT
    USING ((SELECT platform.has_right('DEAL_READ')));
CREATE POLICY policy_makers_write ON deal.proposal_template
    USING ((SELECT platform.has_right('DEAL_POLICY'))) WITH CHECK ((SELECT platform.has_right('DEAL_POLICY')));
