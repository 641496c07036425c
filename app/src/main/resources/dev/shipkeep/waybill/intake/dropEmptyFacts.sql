-- A correction may take the last parcel of a day away.
WITH touched AS MATERIALIZED (
    SELECT DISTINCT change.account_id, account.unit_id, account.currency,
           (shipped_at AT TIME ZONE 'Asia/Shanghai')::date AS day
    FROM pg_temp.waybill_change change JOIN account.account ON account.id = change.account_id
    WHERE sign = -1
), account_days AS (
    DELETE FROM waybill.account_day fact USING touched
    WHERE fact.account_id = touched.account_id AND fact.day = touched.day AND parcels = 0
)
DELETE FROM waybill.unit_day fact USING touched
WHERE fact.unit_id = touched.unit_id AND fact.currency = touched.currency AND fact.day = touched.day AND parcels = 0
