-- Adds what a batch brought to the facts: its new parcels, and changed ones as the difference between then and now.
WITH parcel AS MATERIALIZED (
    SELECT 1 AS sign, account_id, day, month, promised_at, delivered_at, freight_fen, cost_fen, weight_grams, status,
           origin_region, destination_region
    FROM pg_temp.waybill_stage stage
    WHERE status <> 'cancelled'
      AND NOT EXISTS (SELECT FROM pg_temp.waybill_known known WHERE known.position = stage.position)
    UNION ALL
    SELECT sign, account_id, (shipped_at AT TIME ZONE 'Asia/Shanghai')::date,
           date_trunc('month', shipped_at AT TIME ZONE 'Asia/Shanghai')::date, promised_at, delivered_at,
           sign * freight_fen, sign * cost_fen, sign * weight_grams, status, origin_region, destination_region
    FROM pg_temp.waybill_change
    WHERE status <> 'cancelled'
), day_change AS MATERIALIZED (
    SELECT account_id, day, sum(sign)::int AS parcels,
           coalesce(sum(sign) FILTER (WHERE cost_fen IS NOT NULL), 0)::int AS costed_parcels,
           coalesce(sum(sign) FILTER (WHERE weight_grams IS NOT NULL), 0)::int AS weighed_parcels,
           coalesce(sum(sign) FILTER (WHERE status = 'delivered'), 0)::int AS delivered,
           coalesce(sum(sign) FILTER (WHERE status = 'delivered' AND delivered_at <= promised_at), 0)::int AS on_time,
           coalesce(sum(sign) FILTER (WHERE status = 'delivered' AND delivered_at > promised_at), 0)::int AS late,
           coalesce(sum(sign) FILTER (WHERE status = 'lost'), 0)::int AS lost,
           coalesce(sum(sign) FILTER (WHERE status = 'damaged'), 0)::int AS damaged,
           coalesce(sum(sign) FILTER (WHERE status = 'returned'), 0)::int AS returned,
           sum(freight_fen)::bigint AS revenue_fen,
           coalesce(sum(freight_fen) FILTER (WHERE cost_fen IS NOT NULL), 0)::bigint AS costed_revenue_fen,
           coalesce(sum(cost_fen), 0)::bigint AS cost_fen, coalesce(sum(weight_grams), 0)::bigint AS weight_grams
    FROM parcel GROUP BY account_id, day ORDER BY account_id, day
), lane_change AS MATERIALIZED (
    SELECT account_id, month, coalesce(origin_region, '') AS origin_region,
           coalesce(destination_region, '') AS destination_region, sum(sign)::int AS parcels,
           coalesce(sum(sign) FILTER (WHERE status = 'delivered'), 0)::int AS delivered,
           coalesce(sum(sign) FILTER (WHERE status = 'delivered' AND delivered_at <= promised_at), 0)::int AS on_time,
           coalesce(sum(sign) FILTER (WHERE status = 'delivered' AND delivered_at > promised_at), 0)::int AS late,
           sum(freight_fen)::bigint AS revenue_fen, coalesce(sum(weight_grams), 0)::bigint AS weight_grams
    FROM parcel GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
), account_days AS (
    INSERT INTO waybill.account_day AS fact (
        account_id, day, parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost, damaged, returned,
        revenue_fen, costed_revenue_fen, cost_fen, weight_grams)
    SELECT
        account_id, day, parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost, damaged, returned,
        revenue_fen, costed_revenue_fen, cost_fen, weight_grams
    FROM day_change
    ON CONFLICT (account_id, day) DO UPDATE SET
        parcels = fact.parcels + excluded.parcels, costed_parcels = fact.costed_parcels + excluded.costed_parcels,
        weighed_parcels = fact.weighed_parcels + excluded.weighed_parcels,
        delivered = fact.delivered + excluded.delivered, on_time = fact.on_time + excluded.on_time,
        late = fact.late + excluded.late, lost = fact.lost + excluded.lost,
        damaged = fact.damaged + excluded.damaged, returned = fact.returned + excluded.returned,
        revenue_fen = fact.revenue_fen + excluded.revenue_fen,
        costed_revenue_fen = fact.costed_revenue_fen + excluded.costed_revenue_fen,
        cost_fen = fact.cost_fen + excluded.cost_fen, weight_grams = fact.weight_grams + excluded.weight_grams
), account_lanes AS (
    INSERT INTO waybill.account_lane_month AS fact (
        account_id, month, origin_region, destination_region, parcels, delivered, on_time, late, revenue_fen,
        weight_grams)
    SELECT
        account_id, month, origin_region, destination_region, parcels, delivered, on_time, late, revenue_fen,
        weight_grams
    FROM lane_change
    ON CONFLICT (account_id, month, origin_region, destination_region) DO UPDATE SET
        parcels = fact.parcels + excluded.parcels, delivered = fact.delivered + excluded.delivered,
        on_time = fact.on_time + excluded.on_time, late = fact.late + excluded.late,
        revenue_fen = fact.revenue_fen + excluded.revenue_fen,
        weight_grams = fact.weight_grams + excluded.weight_grams
), unit_days AS (
    INSERT INTO waybill.unit_day AS fact (
        unit_id, currency, day, parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost, damaged,
        returned, revenue_fen, costed_revenue_fen, cost_fen, weight_grams)
    SELECT
        unit_id, currency, day, sum(change.parcels), sum(change.costed_parcels), sum(change.weighed_parcels),
        sum(change.delivered), sum(change.on_time), sum(change.late), sum(change.lost), sum(change.damaged),
        sum(change.returned), sum(change.revenue_fen), sum(change.costed_revenue_fen), sum(change.cost_fen),
        sum(change.weight_grams)
    FROM day_change change JOIN account.account ON account.id = change.account_id
    GROUP BY unit_id, currency, day
    ORDER BY unit_id, currency, day
    ON CONFLICT (unit_id, currency, day) DO UPDATE SET
        parcels = fact.parcels + excluded.parcels, costed_parcels = fact.costed_parcels + excluded.costed_parcels,
        weighed_parcels = fact.weighed_parcels + excluded.weighed_parcels,
        delivered = fact.delivered + excluded.delivered, on_time = fact.on_time + excluded.on_time,
        late = fact.late + excluded.late, lost = fact.lost + excluded.lost,
        damaged = fact.damaged + excluded.damaged, returned = fact.returned + excluded.returned,
        revenue_fen = fact.revenue_fen + excluded.revenue_fen,
        costed_revenue_fen = fact.costed_revenue_fen + excluded.costed_revenue_fen,
        cost_fen = fact.cost_fen + excluded.cost_fen, weight_grams = fact.weight_grams + excluded.weight_grams
)
INSERT INTO waybill.unit_lane_month AS fact (
    unit_id, currency, month, origin_region, destination_region, parcels, delivered, on_time, late, revenue_fen,
    weight_grams)
SELECT
    unit_id, currency, month, origin_region, destination_region, sum(change.parcels), sum(change.delivered),
    sum(change.on_time), sum(change.late), sum(change.revenue_fen), sum(change.weight_grams)
FROM lane_change change JOIN account.account ON account.id = change.account_id
GROUP BY unit_id, currency, month, origin_region, destination_region
ORDER BY unit_id, currency, month, origin_region, destination_region
ON CONFLICT (unit_id, currency, month, origin_region, destination_region) DO UPDATE SET
    parcels = fact.parcels + excluded.parcels, delivered = fact.delivered + excluded.delivered,
    on_time = fact.on_time + excluded.on_time, late = fact.late + excluded.late,
    revenue_fen = fact.revenue_fen + excluded.revenue_fen, weight_grams = fact.weight_grams + excluded.weight_grams
