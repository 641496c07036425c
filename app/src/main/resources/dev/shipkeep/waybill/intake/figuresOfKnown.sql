-- What rows of known parcels would have added as new ones.
SELECT -1 AS sign, stage.account_id,
       (stage.shipped_at AT TIME ZONE 'Asia/Shanghai')::date - DATE '1970-01-01' AS day,
       status,
       coalesce(status = 'delivered' AND delivered_at <= promised_at, false) AS on_time,
       coalesce(status = 'delivered' AND delivered_at > promised_at, false) AS late, freight_fen, cost_fen, weight_grams
FROM pg_temp.waybill_stage stage JOIN pg_temp.waybill_known known ON known.position = stage.position
