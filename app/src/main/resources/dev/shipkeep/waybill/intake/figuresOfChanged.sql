-- What changed parcels had added (sign −1) and add (sign 1).
SELECT sign, account_id, (shipped_at AT TIME ZONE 'Asia/Shanghai')::date - DATE '1970-01-01' AS day,
       status,
       coalesce(status = 'delivered' AND delivered_at <= promised_at, false) AS on_time,
       coalesce(status = 'delivered' AND delivered_at > promised_at, false) AS late, freight_fen, cost_fen, weight_grams
FROM pg_temp.waybill_change
