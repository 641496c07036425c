-- Makes the facts of accounts, of which there are none, from their parcels.
WITH days AS (
    INSERT INTO waybill.account_day (
        account_id, day, parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost, damaged, returned,
        revenue_fen, costed_revenue_fen, cost_fen, weight_grams)
    SELECT
        account_id, (shipped_at AT TIME ZONE 'Asia/Shanghai')::date, count(*), count(cost_fen), count(weight_grams),
        count(*) FILTER (WHERE status = 'delivered'),
        count(*) FILTER (WHERE status = 'delivered' AND delivered_at <= promised_at),
        count(*) FILTER (WHERE status = 'delivered' AND delivered_at > promised_at),
        count(*) FILTER (WHERE status = 'lost'), count(*) FILTER (WHERE status = 'damaged'),
        count(*) FILTER (WHERE status = 'returned'), sum(freight_fen),
        coalesce(sum(freight_fen) FILTER (WHERE cost_fen IS NOT NULL), 0), coalesce(sum(cost_fen), 0),
        coalesce(sum(weight_grams), 0)
    FROM waybill.waybill
    WHERE account_id = ANY (:accounts) AND status <> 'cancelled'
    GROUP BY 1, 2
)
INSERT INTO waybill.account_lane_month (
    account_id, month, origin_region, destination_region, parcels, delivered, on_time, late, revenue_fen,
    weight_grams)
SELECT
    account_id, date_trunc('month', shipped_at AT TIME ZONE 'Asia/Shanghai')::date, coalesce(origin_region, ''),
    coalesce(destination_region, ''), count(*), count(*) FILTER (WHERE status = 'delivered'),
    count(*) FILTER (WHERE status = 'delivered' AND delivered_at <= promised_at),
    count(*) FILTER (WHERE status = 'delivered' AND delivered_at > promised_at), sum(freight_fen),
    coalesce(sum(weight_grams), 0)
FROM waybill.waybill
WHERE account_id = ANY (:accounts) AND status <> 'cancelled'
GROUP BY 1, 2, 3, 4
