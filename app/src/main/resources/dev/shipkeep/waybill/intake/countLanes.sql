-- The lanes of one month anew, of the accounts that are marked.
INSERT INTO pg_temp.lane_counted (account_id, month, origin_region, destination_region, parcels, delivered, on_time,
    late, revenue_fen, weight_grams)
SELECT account_id, :month, coalesce(origin_region, ''), coalesce(destination_region, ''), count(*),
    count(*) FILTER (WHERE status = 'delivered'),
    count(*) FILTER (WHERE status = 'delivered' AND delivered_at <= promised_at),
    count(*) FILTER (WHERE status = 'delivered' AND delivered_at > promised_at),
    sum(freight_fen), coalesce(sum(weight_grams), 0)
FROM waybill.waybill
WHERE shipped_at >= :month::date::timestamp AT TIME ZONE 'Asia/Shanghai'
  AND shipped_at < (:month::date + interval '1 month') AT TIME ZONE 'Asia/Shanghai'
  AND status <> 'cancelled'
  AND account_id IN (SELECT account_id FROM pg_temp.lane_marked)
GROUP BY account_id, coalesce(origin_region, ''), coalesce(destination_region, '')
