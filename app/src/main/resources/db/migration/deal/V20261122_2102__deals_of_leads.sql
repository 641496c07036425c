-- The lead that a deal began with.
ALTER TABLE deal.deal ADD COLUMN lead_id bigint;
CREATE UNIQUE INDEX deal_of_lead ON deal.deal (lead_id) WHERE lead_id IS NOT NULL;
