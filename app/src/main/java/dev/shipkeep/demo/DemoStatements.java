package dev.shipkeep.demo;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes chapters that are statements, one after the other: all of them or, when a start is killed, none. */
@Component
class DemoStatements {

    private final JdbcClient jdbc;

    DemoStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs the statements unless the table has rows; the table is one that they fill. */
    @Transactional
    public void run(String table, List<String> statements) {
        boolean told = jdbc.sql("SELECT EXISTS (SELECT FROM " + table + ")")
                .query(Boolean.class)
                .single();
        if (!told) {
            statements.forEach(statement -> jdbc.sql(statement).update());
        }
    }
}
