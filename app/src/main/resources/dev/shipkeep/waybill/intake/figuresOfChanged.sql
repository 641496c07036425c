-- What changed parcels had added (sign −1) and add (sign 1).
SELECT sign, account_id, (shipped_at AT TIME ZONE 'Asia/Shanghai')::date - DATE '1970-01-01' AS day,
       date_trunc('month', shipped_at AT TIME ZONE 'Asia/Shanghai')::date - DATE '1970-01-01' AS month,
       coalesce(origin_region, '') AS origin_region, coalesce(destination_region, '') AS destination_region, status,
       coalesce(status = 'delivered' AND delivered_at <= promised_at, false) AS on_time,
       coalesce(status = 'delivered' AND delivered_at > promised_at, false) AS late, freight_fen, cost_fen, weight_grams
FROM pg_temp.waybill_change
