package dev.shipkeep.grading.internal;

import dev.shipkeep.core.measure.DayFacts;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads facts from a row whose columns have their names; null is nothing. */
final class FigureRow {

    private FigureRow() {}

    static DayFacts window(ResultSet row) throws SQLException {
        if (row.getLong("parcels") == 0) {
            return DayFacts.ZERO;
        }
        return new DayFacts(
                row.getLong("parcels"),
                row.getLong("revenue_fen"),
                row.getLong("costed_parcels"),
                row.getLong("costed_revenue_fen"),
                row.getLong("cost_fen"),
                row.getLong("weighed_parcels"),
                row.getLong("weight_grams"),
                row.getLong("delivered"),
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("lost"),
                row.getLong("damaged"),
                row.getLong("returned"));
    }

    static DayFacts parcels(long parcels) {
        return parcelsAndRevenue(parcels, 0);
    }

    static DayFacts parcelsAndRevenue(long parcels, long revenueFen) {
        return parcels == 0 && revenueFen == 0
                ? DayFacts.ZERO
                : new DayFacts(parcels, revenueFen, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
