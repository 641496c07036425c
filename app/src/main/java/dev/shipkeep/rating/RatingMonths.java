package dev.shipkeep.rating;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rated parcels month by month: of all accounts that the acting person sees, or of one. Adjustments are not in them. */
@Component
public class RatingMonths {

    private static final String SUMS = """
            SELECT month, currency, sum(sent)::bigint AS sent, sum(rated)::bigint AS rated, sum(waiting)::bigint AS waiting,
                   sum(freight_fen)::bigint AS freight_fen, sum(total_fen)::bigint AS total_fen,
                   sum(costed_total_fen)::bigint AS costed_total_fen, sum(cost_fen)::bigint AS cost_fen,
                   sum(stated_fen)::bigint AS stated_fen
            FROM (
                SELECT account_id, date_trunc('month', day)::date AS month, 0 AS sent, sum(parcels) AS rated,
                       sum(waiting) AS waiting, sum(freight_fen) AS freight_fen, sum(total_fen) AS total_fen,
                       sum(costed_total_fen) AS costed_total_fen, sum(cost_fen) AS cost_fen,
                       sum(stated_fen) AS stated_fen
                FROM rating.rated_day WHERE %1$s GROUP BY 1, 2
                UNION ALL
                SELECT account_id, date_trunc('month', day)::date, sum(parcels), 0, 0, 0, 0, 0, 0, 0
                FROM waybill.account_day WHERE %1$s GROUP BY 1, 2) part
                JOIN account.account ON account.id = part.account_id
            GROUP BY month, currency ORDER BY month DESC, currency""";

    private static final String OF_ALL = SUMS.formatted("day BETWEEN :from AND :through");
    private static final String OF_ONE = SUMS.formatted("account_id = :account AND day BETWEEN :from AND :through");

    private final JdbcClient jdbc;

    RatingMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest month first; a row for each currency. */
    @Transactional(readOnly = true)
    public List<MonthSums> list(LocalDate from, LocalDate through) {
        return jdbc.sql(OF_ALL)
                .param("from", from)
                .param("through", through)
                .query(MonthSums.class)
                .list();
    }

    /** The months of an account that have parcels, the latest first. The account was looked up before. */
    @Transactional(readOnly = true)
    public List<MonthSums> listOf(long accountId, LocalDate from, LocalDate through) {
        return jdbc.sql(OF_ONE)
                .param("account", accountId)
                .param("from", from)
                .param("through", through)
                .query(MonthSums.class)
                .list();
    }
}
