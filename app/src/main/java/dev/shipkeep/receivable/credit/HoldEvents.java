package dev.shipkeep.receivable.credit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads rows of the history. */
final class HoldEvents {

    private HoldEvents() {}

    static HoldEvent read(ResultSet row, int number) throws SQLException {
        return new HoldEvent(
                row.getLong("payer_id"),
                HoldEvent.Action.valueOf(row.getString("action")),
                row.getString("reason"),
                row.getBoolean("ends_when_paid"),
                row.getObject("again_from", LocalDate.class),
                row.getLong("overdue_fen"),
                row.getInt("overdue_days"),
                row.getString("person_name"),
                row.getTimestamp("happened_at").toInstant());
    }
}
