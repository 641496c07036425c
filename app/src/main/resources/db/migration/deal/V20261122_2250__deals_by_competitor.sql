CREATE INDEX deal_by_competitor ON deal.deal (competitor) WHERE competitor <> '';
