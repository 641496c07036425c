-- The team page counts all leads of a month, merged ones too; the index of lists leaves those out.
CREATE INDEX lead_by_month ON lead.lead (found_at);
