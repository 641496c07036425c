package dev.shipkeep.team;

import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the months past and to come. */
@Component
@Transactional(readOnly = true)
public class Forecasts {

    private static final int MONTHS_BACK = 6;
    private static final int MONTHS_AHEAD = 6;

    private static final String READ = """
            WITH months AS (
                SELECT generate_series(CAST(:first AS date), CAST(:last AS date), interval '1 month')::date AS month
            ), seen AS MATERIALIZED (
                SELECT deal.state, CASE WHEN currency = :currency THEN revenue_fen ELSE 0 END AS revenue_fen,
                       planned_close, won_at, coalesce(deal.probability_basis_points,
                           step.probability_basis_points) AS probability
                FROM deal.deal JOIN deal.step ON position = step
                WHERE :open OR org_path <@ ANY (CAST(:paths AS ltree[]))
            ), planned AS (
                SELECT date_trunc('month', planned_close)::date AS month, count(*) AS deals,
                       sum(revenue_fen)::bigint AS best_fen,
                       sum(revenue_fen * probability / 10000)::bigint AS weighted_fen
                FROM seen WHERE state = 'OPEN' GROUP BY 1
            ), won AS (
                SELECT date_trunc('month', won_at AT TIME ZONE 'Asia/Shanghai')::date AS month, count(*) AS deals,
                       sum(revenue_fen)::bigint AS revenue_fen
                FROM seen WHERE won_at IS NOT NULL GROUP BY 1
            ), aimed AS (
                SELECT month, sum(revenue_fen)::bigint AS revenue_fen
                FROM team.revenue_target
                    JOIN organization.person ON person.id = person_id
                    JOIN organization.unit ON unit.id = person.unit_id
                WHERE currency = :currency AND (:open OR unit.path <@ ANY (CAST(:paths AS ltree[])))
                GROUP BY month
            )
            SELECT months.month, coalesce(planned.deals, 0) AS planned, coalesce(best_fen, 0) AS best_fen,
                   coalesce(weighted_fen, 0) AS weighted_fen, coalesce(won.deals, 0) AS won,
                   coalesce(won.revenue_fen, 0) AS won_fen, coalesce(aimed.revenue_fen, 0) AS target_fen
            FROM months
                LEFT JOIN planned ON planned.month = months.month
                LEFT JOIN won ON won.month = months.month
                LEFT JOIN aimed ON aimed.month = months.month
            ORDER BY months.month""";

    private final JdbcClient jdbc;
    private final BusinessTime time;

    Forecasts(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Open deals whose planned signing has passed, or that have none.
     *
     * @param late with a day that has passed
     * @param unplanned without a day
     */
    public record Unlikely(long late, long unplanned) {}

    /**
     * Month by month, the past ones first.
     *
     * @param currency of which amounts are added up; counts are of all deals
     */
    public List<Forecast> list(Area area, String currency) {
        YearMonth now = YearMonth.from(time.today());
        return jdbc.sql(READ)
                .param("open", area.isOpen())
                .param("paths", area.paths())
                .param("currency", currency)
                .param("first", now.minusMonths(MONTHS_BACK).atDay(1))
                .param("last", now.plusMonths(MONTHS_AHEAD).atDay(1))
                .query((row, number) -> new Forecast(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getLong("planned"),
                        row.getLong("best_fen"),
                        row.getLong("weighted_fen"),
                        row.getLong("won"),
                        row.getLong("won_fen"),
                        row.getLong("target_fen")))
                .list();
    }

    public Unlikely findUnlikely(Area area) {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE planned_close < :today) AS late,
                       count(*) FILTER (WHERE planned_close IS NULL) AS unplanned
                FROM deal.deal
                WHERE state = 'OPEN' AND (:open OR org_path <@ ANY (CAST(:paths AS ltree[])))""")
                .param("today", time.today())
                .param("open", area.isOpen())
                .param("paths", area.paths())
                .query(Unlikely.class)
                .single();
    }
}
