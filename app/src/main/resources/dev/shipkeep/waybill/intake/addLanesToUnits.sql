-- What the new count adds to the lanes of the units, before it takes the place of the old one.
INSERT INTO waybill.unit_lane_month AS fact (
    unit_id, currency, month, origin_region, destination_region, parcels, delivered, on_time, late, revenue_fen,
    weight_grams)
SELECT unit_id, currency, :month, origin_region, destination_region, sum(sign * parcels), sum(sign * delivered),
    sum(sign * on_time), sum(sign * late), sum(sign * revenue_fen), sum(sign * weight_grams)
FROM (
    SELECT 1 AS sign, counted.* FROM pg_temp.lane_counted counted
    UNION ALL
    SELECT -1, old.* FROM waybill.account_lane_month old JOIN pg_temp.lane_marked USING (account_id)
    WHERE old.month = :month) side JOIN account.account ON account.id = side.account_id
GROUP BY unit_id, currency, origin_region, destination_region
HAVING sum(sign * parcels) <> 0 OR sum(sign * delivered) <> 0 OR sum(sign * on_time) <> 0 OR sum(sign * late) <> 0
    OR sum(sign * revenue_fen) <> 0 OR sum(sign * weight_grams) <> 0
ORDER BY unit_id, currency, origin_region, destination_region
ON CONFLICT (unit_id, currency, month, origin_region, destination_region) DO UPDATE SET
    parcels = fact.parcels + excluded.parcels, delivered = fact.delivered + excluded.delivered,
    on_time = fact.on_time + excluded.on_time, late = fact.late + excluded.late,
    revenue_fen = fact.revenue_fen + excluded.revenue_fen, weight_grams = fact.weight_grams + excluded.weight_grams
