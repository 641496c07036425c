package dev.shipkeep.insight.cockpit;

import dev.shipkeep.core.measure.DayFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Facts by day, and by unit, of a scope, in one pass. */
@Component
class DayReader {

    private static final String SUMS = """
            sum(parcels) AS parcels, sum(revenue_fen) AS revenue_fen, sum(costed_parcels) AS costed_parcels,
            sum(costed_revenue_fen) AS costed_revenue_fen, sum(cost_fen) AS cost_fen,
            sum(weighed_parcels) AS weighed_parcels, sum(weight_grams) AS weight_grams, sum(delivered) AS delivered,
            sum(on_time) AS on_time, sum(late) AS late, sum(lost) AS lost, sum(damaged) AS damaged,
            sum(returned) AS returned
            """;

    private final JdbcClient jdbc;

    DayReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Facts of the period and of the same days a year before: per day, and per unit. */
    @Transactional(readOnly = true)
    public DaySums read(Scope scope, String currency, Period period) {
        Period before = period.yearBefore();
        DaySums sums = new DaySums(period, new TreeMap<>(), new HashMap<>(), new HashMap<>());
        String sql = "SELECT unit_id, day, now, " + SUMS + """
                FROM (SELECT *, day >= :from AS now FROM\s""" + FactSource.days(scope) + """
                      WHERE day BETWEEN :start AND :startEnd OR day BETWEEN :from AND :to) chosen
                GROUP BY GROUPING SETS ((day), (unit_id, now))""";
        FactSource.bind(jdbc.sql(sql), scope)
                .param("currency", currency)
                .param("start", before.from())
                .param("startEnd", before.to())
                .param("from", period.from())
                .param("to", period.to())
                .query(row -> {
                    add(row, sums);
                });
        return sums;
    }

    private static void add(ResultSet row, DaySums sums) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        if (day != null) {
            sums.days().put(day, facts(row));
        } else if (row.getBoolean("now")) {
            sums.units().put(row.getLong("unit_id"), facts(row));
        } else {
            sums.unitsBefore().put(row.getLong("unit_id"), facts(row));
        }
    }

    private static DayFacts facts(ResultSet row) throws SQLException {
        return new DayFacts(
                row.getLong("parcels"),
                row.getLong("revenue_fen"),
                row.getLong("costed_parcels"),
                row.getLong("costed_revenue_fen"),
                row.getLong("cost_fen"),
                row.getLong("weighed_parcels"),
                row.getLong("weight_grams"),
                row.getLong("delivered"),
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("lost"),
                row.getLong("damaged"),
                row.getLong("returned"));
    }
}
