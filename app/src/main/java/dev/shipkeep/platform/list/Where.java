package dev.shipkeep.platform.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conditions of a query with their parameters. A condition is SQL of the program; what a person typed is a parameter. */
public final class Where {

    private final StringBuilder conditions = new StringBuilder(" WHERE true");
    private final List<Object> parameters = new ArrayList<>();

    public Where and(String condition, Object... values) {
        conditions.append(" AND ").append(condition);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    /** For a choice that was left open, an empty text. */
    public Where andIfGiven(String condition, String value) {
        return value.isEmpty() ? this : and(condition, value);
    }

    public String sql() {
        return conditions.toString();
    }

    public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        JdbcClient.StatementSpec bound = statement;
        for (Object parameter : parameters) {
            bound = bound.param(parameter);
        }
        return bound;
    }

    public List<Object> parameters() {
        return List.copyOf(parameters);
    }
}
