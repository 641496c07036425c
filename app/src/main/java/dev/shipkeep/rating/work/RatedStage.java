package dev.shipkeep.rating.work;

import dev.shipkeep.platform.database.CopyRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Temporary tables of one connection, empty at the start of each transaction, that take the rows of a run. */
@Component
class RatedStage {

    private static final String ABSENT = "SELECT to_regclass('pg_temp.rated_asked') IS NULL";

    private static final String CREATE = """
            CREATE TEMPORARY TABLE rated_fresh (LIKE rating.rated_parcel) ON COMMIT DELETE ROWS;
            CREATE TEMPORARY TABLE rated_again (LIKE rating.rated_parcel) ON COMMIT DELETE ROWS;
            CREATE TEMPORARY TABLE rated_billed (LIKE rating.rated_parcel) ON COMMIT DELETE ROWS;
            CREATE TEMPORARY TABLE rated_waiting (LIKE rating.waiting_parcel) ON COMMIT DELETE ROWS;
            CREATE TEMPORARY TABLE rated_day_fresh (LIKE rating.rated_day) ON COMMIT DELETE ROWS;
            CREATE TEMPORARY TABLE rated_day_again (LIKE rating.rated_day) ON COMMIT DELETE ROWS;
            CREATE TEMPORARY TABLE rated_asked (account_id bigint NOT NULL, day date NOT NULL,
                from_at timestamptz NOT NULL, until_at timestamptz NOT NULL, billed boolean NOT NULL)
                ON COMMIT DELETE ROWS""";

    private final JdbcOperations jdbc;

    RatedStage(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void open() {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (Statement statement = connection.createStatement()) {
                ResultSet row = statement.executeQuery(ABSENT);
                row.next();
                return row.getBoolean(1) && statement.execute(CREATE);
            }
        });
    }

    void copy(String table, String columns, CopyRows rows) {
        if (rows.count() > 0) {
            String copy = "COPY pg_temp." + table + " (" + columns + ") FROM STDIN (FORMAT binary)";
            jdbc.execute((ConnectionCallback<Boolean>) connection -> send(connection, copy, rows));
        }
    }

    private static boolean send(Connection connection, String copy, CopyRows rows) throws SQLException {
        rows.sendTo(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy));
        return true;
    }
}
