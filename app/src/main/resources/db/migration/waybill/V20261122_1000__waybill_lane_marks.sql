-- Months of accounts whose lanes are to be counted again: parcels came, changed or left since they were counted. A mark may
-- stand here several times.
CREATE TABLE waybill.lane_mark (
    account_id bigint NOT NULL,
    month      date   NOT NULL
);
ALTER TABLE waybill.lane_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_the_system ON waybill.lane_mark USING ((SELECT platform.sees_all()));
