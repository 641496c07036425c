package dev.shipkeep.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When PostgreSQL plans a statement. With row-level security and a partition for each month, planning the statement of a
 * page takes up to ten times as long as running it, so a statement is planned once for a connection, whatever its values.
 * Work on many rows, on temporary tables or on arrays of unknown length gains more from a plan of its own.
 */
@Component
public class QueryPlans {

    static final String ONCE_FOR_ALL_VALUES = "SET plan_cache_mode = force_generic_plan";

    private final JdbcClient jdbc;

    QueryPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the rest of the running transaction each statement is planned for the values that it has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void planForValues() {
        jdbc.sql("SET LOCAL plan_cache_mode = force_custom_plan").update();
    }
}
