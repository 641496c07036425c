CREATE SCHEMA lookalike;
GRANT USAGE ON SCHEMA lookalike TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA lookalike GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA lookalike GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

-- Leads of a time before this system, with their fate, to learn from. No lead to be worked, and nobody's data: no name, no
-- phone, no address. What was found out only after the fate was decided (segment, worth) is never learned from.
CREATE TABLE lookalike.past_lead (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference         text COLLATE "C" NOT NULL UNIQUE,
    fate              text NOT NULL CHECK (fate IN ('won', 'lost')),
    found_on          date,
    source            text,
    source_note       text,
    industry          text,
    carriers          text,
    parcels_month     int CHECK (parcels_month >= 0),
    inbound_month     int CHECK (inbound_month >= 0),
    carrier_price_fen bigint CHECK (carrier_price_fen >= 0),
    segment           text,
    worth_month_fen   bigint CHECK (worth_month_fen >= 0),
    currency          char(3) NOT NULL,
    account_code      text COLLATE "C"
);

ALTER TABLE lookalike.past_lead ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers_of_leads_read ON lookalike.past_lead FOR SELECT
    USING ((SELECT platform.sees_all()) OR (SELECT platform.has_right('LEAD_READ')));
CREATE POLICY reviewers_write ON lookalike.past_lead
    USING ((SELECT platform.has_right('LEAD_REVIEW'))) WITH CHECK ((SELECT platform.has_right('LEAD_REVIEW')));
