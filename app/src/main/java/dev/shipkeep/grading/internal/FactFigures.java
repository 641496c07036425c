package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.AccountFigures;
import dev.shipkeep.core.measure.DayFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of all accounts as of a day, in one pass over the daily facts. Of the days outside of the window grading
 * uses parcels and revenue only, so nothing else of them is read.
 */
@Component
class FactFigures {

    private static final int FETCH_ROWS = 2000;

    /** Room for one hash table of all accounts; it would spill to disk under the usual limit. */
    private static final String MORE_MEMORY = "SET LOCAL work_mem = '256MB'";

    private static final String SELECT_FIGURES = """
            SELECT account.id, account.currency, account.named_key_reason IS NOT NULL AS named_key, facts.*
            FROM account.account LEFT JOIN (
                SELECT account_id,
                    sum(parcels) FILTER (WHERE age < 365) AS parcels,
                    sum(revenue_fen) FILTER (WHERE age < 365) AS revenue_fen,
                    sum(costed_parcels) FILTER (WHERE age < 365) AS costed_parcels,
                    sum(costed_revenue_fen) FILTER (WHERE age < 365) AS costed_revenue_fen,
                    sum(cost_fen) FILTER (WHERE age < 365) AS cost_fen,
                    sum(weighed_parcels) FILTER (WHERE age < 365) AS weighed_parcels,
                    sum(weight_grams) FILTER (WHERE age < 365) AS weight_grams,
                    sum(delivered) FILTER (WHERE age < 365) AS delivered,
                    sum(on_time) FILTER (WHERE age < 365) AS on_time,
                    sum(late) FILTER (WHERE age < 365) AS late,
                    sum(lost) FILTER (WHERE age < 365) AS lost,
                    sum(damaged) FILTER (WHERE age < 365) AS damaged,
                    sum(returned) FILTER (WHERE age < 365) AS returned,
                    sum(parcels) FILTER (WHERE age BETWEEN 365 AND 729) AS previous_parcels,
                    sum(revenue_fen) FILTER (WHERE age BETWEEN 365 AND 729) AS previous_revenue_fen,
                    sum(parcels) FILTER (WHERE age < 90) AS recent_parcels,
                    sum(parcels) FILTER (WHERE age BETWEEN 90 AND 179) AS preceding_parcels,
                    sum(parcels) FILTER (WHERE age BETWEEN 365 AND 454) AS recent_last_year_parcels,
                    max(age) AS first_age, min(age) AS last_age,
                    bit_count(bit_or(1::bigint << (age / 7)) FILTER (WHERE age < 364)::bit(64)) AS active_weeks,
                    count(*) FILTER (WHERE age < 365) AS active_days
                FROM (
                    SELECT :day::date - day AS age, account_day.* FROM waybill.account_day
                    WHERE day <= :day::date AND parcels > 0) aged
                GROUP BY account_id) facts ON facts.account_id = account.id
            WHERE account.merged_into IS NULL""";

    private final JdbcClient jdbc;

    FactFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<AccountFigures> read(LocalDate asOf) {
        jdbc.sql(MORE_MEMORY).update();
        List<AccountFigures> figures = new ArrayList<>();
        jdbc.sql(SELECT_FIGURES).withFetchSize(FETCH_ROWS).param("day", asOf).query(row -> {
            figures.add(figures(row, asOf));
        });
        return figures;
    }

    private static AccountFigures figures(ResultSet row, LocalDate asOf) throws SQLException {
        long accountId = row.getLong("id");
        String currency = row.getString("currency");
        boolean named = row.getBoolean("named_key");
        if (row.getObject("first_age") == null) {
            return new AccountFigures(
                    accountId,
                    currency,
                    named,
                    DayFacts.ZERO,
                    DayFacts.ZERO,
                    DayFacts.ZERO,
                    DayFacts.ZERO,
                    DayFacts.ZERO,
                    null,
                    null,
                    0,
                    0);
        }
        return new AccountFigures(
                accountId,
                currency,
                named,
                FigureRow.window(row),
                FigureRow.parcelsAndRevenue(row.getLong("previous_parcels"), row.getLong("previous_revenue_fen")),
                FigureRow.parcels(row.getLong("recent_parcels")),
                FigureRow.parcels(row.getLong("preceding_parcels")),
                FigureRow.parcels(row.getLong("recent_last_year_parcels")),
                asOf.minusDays(row.getLong("first_age")),
                asOf.minusDays(row.getLong("last_age")),
                row.getInt("active_weeks"),
                row.getInt("active_days"));
    }
}
