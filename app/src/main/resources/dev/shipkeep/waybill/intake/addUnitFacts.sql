-- Adds (sign 1) the facts of an account to those of a unit, or takes them away (sign −1).
WITH days AS (
    INSERT INTO waybill.unit_day AS fact (
        unit_id, currency, day, parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost, damaged,
        returned, revenue_fen, costed_revenue_fen, cost_fen, weight_grams)
    SELECT
        :unit, :currency, day, :sign * parcels, :sign * costed_parcels, :sign * weighed_parcels, :sign * delivered,
        :sign * on_time, :sign * late, :sign * lost, :sign * damaged, :sign * returned, :sign * revenue_fen,
        :sign * costed_revenue_fen, :sign * cost_fen, :sign * weight_grams
    FROM waybill.account_day
    WHERE account_id = :account
    ORDER BY day
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
    :unit, :currency, month, origin_region, destination_region, :sign * parcels, :sign * delivered, :sign * on_time,
    :sign * late, :sign * revenue_fen, :sign * weight_grams
FROM waybill.account_lane_month
WHERE account_id = :account
ORDER BY month, origin_region, destination_region
ON CONFLICT (unit_id, currency, month, origin_region, destination_region) DO UPDATE SET
    parcels = fact.parcels + excluded.parcels, delivered = fact.delivered + excluded.delivered,
    on_time = fact.on_time + excluded.on_time, late = fact.late + excluded.late,
    revenue_fen = fact.revenue_fen + excluded.revenue_fen, weight_grams = fact.weight_grams + excluded.weight_grams
