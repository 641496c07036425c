package dev.shipkeep.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** What a failure says about the database itself, by SQLSTATE: the environment's failures have stable codes. */
public final class DatabaseTrouble {

    private static final String DISK_FULL = "53100";

    private DatabaseTrouble() {}

    public static boolean isDiskFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the database is gone or going: connection lost (08…), shutting down or starting up (57P…), no connection free. */
    public static boolean isUnavailable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                if (state.startsWith("08") || state.startsWith("57P")) {
                    return true;
                }
            }
        }
        return false;
    }
}
