package dev.shipkeep.waybill.intake;

import dev.shipkeep.Running;
import java.util.List;

/** Facts that differ from a recount of the parcels, by the plainest statements that say what a fact is. */
final class FactsRecount {

    private static final String PARCELS = """
            WITH parcel AS (
                SELECT waybill.account_id, account.unit_id, account.currency, waybill.freight_fen, waybill.cost_fen,
                    waybill.weight_grams, status, (shipped_at AT TIME ZONE 'Asia/Shanghai')::date AS day,
                    coalesce(origin_region, '') AS origin, coalesce(destination_region, '') AS destination,
                    (status = 'delivered')::int AS delivered,
                    coalesce((status = 'delivered' AND delivered_at <= promised_at)::int, 0) AS on_time,
                    coalesce((status = 'delivered' AND delivered_at > promised_at)::int, 0) AS late
                FROM waybill.waybill JOIN account.account ON account.id = waybill.account_id
                WHERE status <> 'cancelled' AND %s = ANY (:ids))
            """;

    private static final String DAY_SUMS = """
            count(*), count(cost_fen), count(weight_grams), sum(delivered), sum(on_time), sum(late),
            sum((status = 'lost')::int), sum((status = 'damaged')::int), sum((status = 'returned')::int),
            sum(freight_fen), sum(CASE WHEN cost_fen IS NULL THEN 0 ELSE freight_fen END),
            sum(coalesce(cost_fen, 0)), sum(coalesce(weight_grams, 0))""";

    private static final String DAY_FACTS = """
            parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost, damaged, returned, revenue_fen,
            costed_revenue_fen, cost_fen, weight_grams""";

    private static final String LANE_SUMS =
            "count(*), sum(delivered), sum(on_time), sum(late), sum(freight_fen), sum(coalesce(weight_grams, 0))";
    private static final String LANE_FACTS = "parcels, delivered, on_time, late, revenue_fen, weight_grams";
    private static final String MONTH = "date_trunc('month', day)::date";

    private final Running shipkeep = Running.shipkeep();

    List<String> differencesOfAccounts(Long... ids) {
        return shipkeep.asSystem(() -> {
            List<String> days = compare(
                    "account_id", "account_id, day", DAY_SUMS, "account_day", "account_id, day", DAY_FACTS, ids);
            List<String> lanes = compare(
                    "account_id",
                    "account_id, " + MONTH + ", origin, destination",
                    LANE_SUMS,
                    "account_lane_month",
                    "account_id, month, origin_region, destination_region",
                    LANE_FACTS,
                    ids);
            days.addAll(lanes);
            return days;
        });
    }

    List<String> differencesOfUnits(Long... ids) {
        return shipkeep.asSystem(() -> {
            List<String> days = compare(
                    "unit_id",
                    "unit_id, currency, day",
                    DAY_SUMS,
                    "unit_day",
                    "unit_id, currency, day",
                    DAY_FACTS,
                    ids);
            List<String> lanes = compare(
                    "unit_id",
                    "unit_id, currency, " + MONTH + ", origin, destination",
                    LANE_SUMS,
                    "unit_lane_month",
                    "unit_id, currency, month, origin_region, destination_region",
                    LANE_FACTS,
                    ids);
            days.addAll(lanes);
            return days;
        });
    }

    private List<String> compare(
            String owner, String keys, String sums, String table, String factKeys, String facts, Long[] ids) {
        String selectParcels = PARCELS.formatted(owner.equals("unit_id") ? "account.unit_id" : "waybill.account_id");
        String recount = "SELECT " + keys + ", " + sums + " FROM parcel GROUP BY " + keys;
        String stored =
                "SELECT " + factKeys + ", " + facts + " FROM waybill." + table + " WHERE " + owner + " = ANY (:ids)";
        String differences = selectParcels
                + "SELECT 'missing in " + table + ' ' + "' || a::text FROM ((" + recount + ") EXCEPT ALL (" + stored
                + ")) a UNION ALL SELECT 'wrong in " + table + ' ' + "' || b::text FROM ((" + stored + ") EXCEPT ALL ("
                + recount + ")) b";
        return new java.util.ArrayList<>(shipkeep.jdbc()
                .sql(differences)
                .param("ids", ids)
                .query(String.class)
                .list());
    }
}
