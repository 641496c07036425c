-- The last day with parcels is asked for on every page that ends on it.
CREATE INDEX unit_day_by_day ON waybill.unit_day (day);
