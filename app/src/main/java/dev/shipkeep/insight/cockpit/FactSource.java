package dev.shipkeep.insight.cockpit;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The facts of a scope as a table for FROM: units as a whole, and own accounts elsewhere. Written out per case instead
 * of with OR, so that each half runs over its own index.
 */
final class FactSource {

    private static final String DAY_COLUMNS = """
            unit_id, day, parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost, damaged, returned,
            revenue_fen, costed_revenue_fen, cost_fen, weight_grams""";
    private static final String LANE_COLUMNS =
            "origin_region, destination_region, parcels, delivered, on_time, late, revenue_fen";

    private static final String OF_UNITS = " AND unit_id = ANY (:units::bigint[])";
    private static final String OF_ELSEWHERE = " AND unit_id = ANY (:elsewhere::bigint[])";
    private static final String OF_CURRENCY = " WHERE currency = :currency::char(3)";

    private FactSource() {}

    /** Days from :start on; the caller narrows them further. */
    static String days(Scope scope) {
        return "(" + select(DAY_COLUMNS, "waybill.unit_day", "waybill.own_elsewhere_day", scope, " AND day >= :start")
                + ") facts";
    }

    /** Lanes of the months from :start to :end. */
    static String lanes(Scope scope) {
        return "("
                + select(
                        LANE_COLUMNS,
                        "waybill.unit_lane_month",
                        "waybill.own_elsewhere_lane_month",
                        scope,
                        " AND month BETWEEN :start AND :end")
                + ") facts";
    }

    private static String select(String columns, String ofUnits, String ofAccounts, Scope scope, String narrowed) {
        String whole = "SELECT " + columns + " FROM " + ofUnits + OF_CURRENCY + narrowed
                + (scope.unitIds() == null ? "" : OF_UNITS);
        return scope.elsewhere()
                ? whole + " UNION ALL SELECT " + columns + " FROM " + ofAccounts + OF_CURRENCY + narrowed
                        + (scope.elsewhereUnitIds() == null ? "" : OF_ELSEWHERE)
                : whole;
    }

    /** The condition on account.account for the same scope; begins with AND, or is empty. */
    static String accounts(Scope scope) {
        if (scope.unitIds() == null) {
            return "";
        }
        String own = scope.elsewhere()
                ? " OR account.id = ANY ((SELECT account.own_account_ids())::bigint[])"
                        + (scope.elsewhereUnitIds() == null ? "" : OF_ELSEWHERE)
                : "";
        return " AND (account.unit_id = ANY (:units::bigint[])" + own + ")";
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Scope scope) {
        JdbcClient.StatementSpec bound = statement;
        if (scope.unitIds() != null) {
            bound = bound.param("units", scope.boxedUnitIds());
        }
        if (scope.elsewhereUnitIds() != null) {
            bound = bound.param("elsewhere", scope.boxedElsewhereUnitIds());
        }
        return bound;
    }
}
