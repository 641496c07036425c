package dev.shipkeep.receivable.ageing;

import dev.shipkeep.core.receivable.CollectionDays;
import dev.shipkeep.core.receivable.CollectionDays.Span;
import dev.shipkeep.platform.list.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts collection days of the payers of a filter. Revenue is what was billed: statements and notes. */
@Component
public class PaymentSpeeds {

    private static final int YEAR_DAYS = 365;
    private static final int COUNTED_SPANS = 12;
    private static final int SPAN_DAYS = 30;

    private static final String BILLED = """
            SELECT (? - entry.day) / 30 AS span, sum(entry.amount_fen)::bigint AS fen
            FROM receivable.ledger_entry entry JOIN account.account ON account.id = entry.payer_id
            """;
    private static final String OWED = """
            SELECT coalesce(sum(entry.amount_fen), 0)::bigint
            FROM receivable.ledger_entry entry JOIN account.account ON account.id = entry.payer_id
            """;

    private final JdbcClient jdbc;

    PaymentSpeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public PaymentSpeed of(AgeingFilter filter) {
        LocalDate asOf = filter.asOf();
        long opening = Math.max(0, owed(filter.as(asOf.minusDays(YEAR_DAYS))));
        long closing = Math.max(0, owed(filter));
        long average = (opening + closing) / 2;
        Map<Integer, Long> spans = billed(filter);
        long year = spans.values().stream().mapToLong(Long::longValue).sum();
        List<Span> newestFirst = new ArrayList<>();
        for (int span = 0; span < COUNTED_SPANS; span++) {
            newestFirst.add(new Span(SPAN_DAYS, spans.getOrDefault(span, 0L)));
        }
        return new PaymentSpeed(
                CollectionDays.ofAverage(average, year, YEAR_DAYS),
                year == 0 ? OptionalLong.empty() : CollectionDays.countBack(closing, newestFirst),
                year,
                average);
    }

    private long owed(AgeingFilter filter) {
        Where where = new Where();
        filter.addTo(where);
        where.and("entry.book = 'FREIGHT' AND entry.currency = ? AND entry.day <= ?", filter.currency(), filter.asOf());
        return where.bind(jdbc.sql(OWED + where.sql())).query(Long.class).single();
    }

    /** By spans of thirty days, newest first, of a year. */
    private Map<Integer, Long> billed(AgeingFilter filter) {
        Where where = new Where();
        filter.addTo(where);
        where.and("entry.kind IN ('STATEMENT', 'DEBIT_NOTE', 'CREDIT_NOTE') AND entry.currency = ?", filter.currency());
        where.and("entry.day > ? AND entry.day <= ?", filter.asOf().minusDays(YEAR_DAYS), filter.asOf());
        Map<Integer, Long> spans = new HashMap<>();
        where.bind(jdbc.sql(BILLED + where.sql() + " GROUP BY 1").param(filter.asOf()))
                .query(row -> {
                    spans.put(row.getInt(1), row.getLong(2));
                });
        return spans;
    }
}
