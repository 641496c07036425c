package dev.shipkeep.waybill.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Lets the running transaction see all rows for a while, whoever is acting. If the work in between fails, the transaction
 * fails with it, and the wide sight ends there.
 */
final class WholeSight {

    private static final String WIDEN = """
            SELECT coalesce(current_setting('shipkeep.sees_all', true), '') AS before,
                   set_config('shipkeep.sees_all', 'on', true)""";

    private final Connection connection;
    private final String before;

    private WholeSight(Connection connection, String before) {
        this.connection = connection;
        this.before = before;
    }

    static WholeSight open(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WIDEN)) {
            ResultSet row = statement.executeQuery();
            row.next();
            return new WholeSight(connection, row.getString(1));
        }
    }

    void close() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT set_config('shipkeep.sees_all', ?, true)")) {
            statement.setString(1, before);
            statement.execute();
        }
    }
}
