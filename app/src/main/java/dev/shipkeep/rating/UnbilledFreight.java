package dev.shipkeep.rating;

import dev.shipkeep.contract.CoveredSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was shipped and rated and stands on no statement yet. Whoever asks gets only accounts that may be seen. */
@Component
public class UnbilledFreight {

    private static final String SUMS = """
            SELECT span.payer_id, sum(rated.total_fen)::bigint
            FROM unnest(:payers::bigint[], :accounts::bigint[], :from::date[], :through::date[])
                     span (payer_id, account_id, from_day, through_day)
                JOIN rating.rated_day rated ON rated.account_id = span.account_id
                    AND rated.day BETWEEN span.from_day AND span.through_day
            WHERE NOT EXISTS (SELECT FROM rating.billed_span billed
                              WHERE billed.account_id = rated.account_id
                                AND daterange(billed.from_day, billed.through_day, '[]') @> rated.day)
            GROUP BY span.payer_id""";

    private final JdbcClient jdbc;

    UnbilledFreight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By payer; a payer without any has no entry.
     *
     * @param today ends spans that have no end
     */
    @Transactional(readOnly = true)
    public Map<Long, Long> fenOf(Collection<CoveredSpan> spans, LocalDate today) {
        Map<Long, Long> fenByPayer = new HashMap<>();
        jdbc.sql(SUMS)
                .param("payers", spans.stream().map(CoveredSpan::payerId).toArray(Long[]::new))
                .param("accounts", spans.stream().map(CoveredSpan::accountId).toArray(Long[]::new))
                .param(
                        "from",
                        spans.stream().map(span -> span.from().toString()).toArray(String[]::new))
                .param("through", spans.stream().map(span -> end(span, today)).toArray(String[]::new))
                .query(row -> {
                    fenByPayer.put(row.getLong(1), row.getLong(2));
                });
        return fenByPayer;
    }

    private static String end(CoveredSpan span, LocalDate today) {
        LocalDate through = span.through();
        return (through == null ? today : through).toString();
    }
}
