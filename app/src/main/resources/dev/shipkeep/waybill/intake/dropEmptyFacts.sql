-- A correction may take the last parcel of a day or a lane away.
WITH touched AS MATERIALIZED (
    SELECT DISTINCT change.account_id, account.unit_id, account.currency,
           (shipped_at AT TIME ZONE 'Asia/Shanghai')::date AS day,
           date_trunc('month', shipped_at AT TIME ZONE 'Asia/Shanghai')::date AS month
    FROM pg_temp.waybill_change change JOIN account.account ON account.id = change.account_id
    WHERE sign = -1
), account_days AS (
    DELETE FROM waybill.account_day fact USING touched
    WHERE fact.account_id = touched.account_id AND fact.day = touched.day AND parcels = 0
), account_lanes AS (
    DELETE FROM waybill.account_lane_month fact USING touched
    WHERE fact.account_id = touched.account_id AND fact.month = touched.month AND parcels = 0
), unit_days AS (
    DELETE FROM waybill.unit_day fact USING touched
    WHERE fact.unit_id = touched.unit_id AND fact.currency = touched.currency AND fact.day = touched.day AND parcels = 0
)
DELETE FROM waybill.unit_lane_month fact USING touched
WHERE fact.unit_id = touched.unit_id AND fact.currency = touched.currency AND fact.month = touched.month AND parcels = 0
