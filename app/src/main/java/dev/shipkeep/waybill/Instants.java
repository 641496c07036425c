package dev.shipkeep.waybill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads points in time from a row. */
final class Instants {

    private Instants() {}

    static @Nullable Instant find(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    static Instant get(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
