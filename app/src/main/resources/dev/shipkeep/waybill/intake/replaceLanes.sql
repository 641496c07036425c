-- The new count takes the place of the old one; lanes that are as they were are left alone.
WITH gone AS (
    DELETE FROM waybill.account_lane_month old USING pg_temp.lane_marked marked
    WHERE old.account_id = marked.account_id AND old.month = :month
      AND NOT EXISTS (
          SELECT FROM pg_temp.lane_counted counted
          WHERE counted.account_id = old.account_id AND counted.origin_region = old.origin_region
            AND counted.destination_region = old.destination_region)
)
INSERT INTO waybill.account_lane_month AS fact (
    account_id, month, origin_region, destination_region, parcels, delivered, on_time, late, revenue_fen, weight_grams)
SELECT account_id, month, origin_region, destination_region, parcels, delivered, on_time, late, revenue_fen, weight_grams
FROM pg_temp.lane_counted ORDER BY account_id, origin_region, destination_region
ON CONFLICT (account_id, month, origin_region, destination_region) DO UPDATE SET
    parcels = excluded.parcels, delivered = excluded.delivered, on_time = excluded.on_time, late = excluded.late,
    revenue_fen = excluded.revenue_fen, weight_grams = excluded.weight_grams
WHERE (fact.parcels, fact.delivered, fact.on_time, fact.late, fact.revenue_fen, fact.weight_grams)
      IS DISTINCT FROM
      (excluded.parcels, excluded.delivered, excluded.on_time, excluded.late, excluded.revenue_fen, excluded.weight_grams)
