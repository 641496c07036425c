-- The daily facts of an account in one short row (dev.shipkeep.core.measure.DaySeries), for work that reads all accounts.
-- Derived from account_day; never compressed again, since it is packed already.
CREATE TABLE waybill.account_series (
    account_id bigint PRIMARY KEY,
    packed     bytea  NOT NULL
);
ALTER TABLE waybill.account_series ALTER COLUMN packed SET STORAGE EXTERNAL;
ALTER TABLE waybill.account_series ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_the_system ON waybill.account_series USING ((SELECT platform.sees_all()));

-- Accounts whose daily facts changed since they were packed. A mark may stand here several times.
CREATE TABLE waybill.series_mark (
    account_id bigint NOT NULL
);
ALTER TABLE waybill.series_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_the_system ON waybill.series_mark USING ((SELECT platform.sees_all()));
INSERT INTO waybill.series_mark (account_id) SELECT DISTINCT account_id FROM waybill.account_day;
