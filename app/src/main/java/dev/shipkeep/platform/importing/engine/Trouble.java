package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.database.DatabaseTrouble;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a failure means for a running import. */
enum Trouble {
    /** The database does not answer, or is starting or stopping: wait, and go on. */
    DATABASE_GONE,
    /** Nothing to do but to tell a person. */
    DISK_FULL,
    /** Two transactions got into each other's way: roll back, and try the batch again. */
    COLLISION,
    /** A mistake of ours, or something nobody thought of. */
    UNEXPECTED;

    /** Serialization failure, deadlock, unique violation by a row that came in between, lock not available. */
    private static final Set<String> COLLISIONS = Set.of("40001", "40P01", "23505", "55P03");

    static Trouble of(Throwable failure) {
        if (DatabaseTrouble.isDiskFull(failure)) {
            return DISK_FULL;
        }
        if (DatabaseTrouble.isUnavailable(failure)) {
            return DATABASE_GONE;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && COLLISIONS.contains(sql.getSQLState())) {
                return COLLISION;
            }
            if (cause instanceof CannotCreateTransactionException) {
                return DATABASE_GONE;
            }
        }
        return UNEXPECTED;
    }
}
