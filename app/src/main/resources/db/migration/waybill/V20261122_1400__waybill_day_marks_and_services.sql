-- Services taken besides the carriage (a return, another address, a time window), separated by semicolons: surcharges are
-- charged by them.
ALTER TABLE waybill.waybill ADD COLUMN services text;

-- Account-days of which parcels came, changed or left, for whoever makes something of parcels day by day. A row holds
-- many of one lane; accounts are spread over a few lanes, so that several may work at once and none of them on the same
-- account. A day may be marked several times.
CREATE TABLE waybill.day_mark (
    id          bigint   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lane        smallint NOT NULL,
    of_news     boolean  NOT NULL,
    account_ids bigint[] NOT NULL,
    days        int[]    NOT NULL -- since 1970
);
-- Numbers of accounts do not compress well enough to be worth the time.
ALTER TABLE waybill.day_mark ALTER COLUMN account_ids SET STORAGE EXTERNAL;
ALTER TABLE waybill.day_mark ALTER COLUMN days SET STORAGE EXTERNAL;
ALTER TABLE waybill.day_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_the_system ON waybill.day_mark USING ((SELECT platform.sees_all()));

-- All that is there already.
INSERT INTO waybill.day_mark (lane, of_news, account_ids, days)
SELECT account_id % 4, true, array_agg(account_id), array_agg(day - DATE '1970-01-01')
FROM waybill.account_day GROUP BY account_id % 4, date_trunc('month', day);
