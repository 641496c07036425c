package dev.shipkeep.platform.database;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL at the start of every transaction who is asking; row-level security decides by it what exists.
 * The settings are local to the transaction. Outside a transaction nobody is asking, and nothing is visible.
 */
final class ScopedTransactions extends JdbcTransactionManager {

    private static final String SET_SCOPE = """
            SELECT set_config('shipkeep.person', ?, true), set_config('shipkeep.scope', ?, true),
                   set_config('shipkeep.sees_all', ?, true), set_config('shipkeep.rights', ?, true)""";

    ScopedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        SignedIn person = Acting.find().orElse(null);
        if (person == null) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, Long.toString(person.id()));
            statement.setString(2, person.scope());
            statement.setString(3, person.seesAll() ? "on" : "off");
            statement.setString(4, person.rightsText());
            statement.execute();
        }
    }
}
