package dev.shipkeep.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads adjustments from rows. */
final class AdjustmentReader {

    static final String SELECT = """
            SELECT id, account_id, day, waybill_no, reason, noticed_at, old_chargeable_grams, old_freight_fen,
                   old_total_fen, new_chargeable_grams, new_freight_fen, new_total_fen, statement_id
            FROM rating.adjustment
            """;

    private AdjustmentReader() {}

    static Adjustment read(ResultSet row, int number) throws SQLException {
        return new Adjustment(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getObject("day", LocalDate.class),
                row.getString("waybill_no"),
                Adjustment.Reason.valueOf(row.getString("reason")),
                row.getTimestamp("noticed_at").toInstant(),
                row.getLong("old_chargeable_grams"),
                row.getLong("old_freight_fen"),
                row.getLong("old_total_fen"),
                row.getLong("new_chargeable_grams"),
                row.getLong("new_freight_fen"),
                row.getLong("new_total_fen"),
                row.getObject("statement_id", Long.class));
    }
}
