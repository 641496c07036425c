package dev.shipkeep.rating.work;

import dev.shipkeep.contract.PricesChanged;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.waybill.DayMarks;
import java.sql.Array;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers that prices changed. The days are marked later by the worker: whoever changes a price may not see all of the
 * accounts that it concerns, and need not wait.
 */
@Component
class PriceMarks {

    /** Parcels may be shipped so far in the future. */
    private static final int DAYS_AHEAD = 31;

    private static final String TAKE = """
            DELETE FROM rating.price_mark WHERE id = (
                SELECT id FROM rating.price_mark ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING account_ids, from_day, through_day""";

    private final JdbcClient jdbc;
    private final DayMarks marks;
    private final BusinessTime time;

    PriceMarks(JdbcClient jdbc, DayMarks marks, BusinessTime time) {
        this.jdbc = jdbc;
        this.marks = marks;
        this.time = time;
    }

    private record Span(List<Long> accountIds, LocalDate from, LocalDate through) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PricesChanged changed) {
        LocalDate last = time.today().plusDays(DAYS_AHEAD);
        LocalDate end = changed.through();
        LocalDate through = end == null || end.isAfter(last) ? last : end;
        if (!through.isBefore(changed.from())) {
            jdbc.sql("INSERT INTO rating.price_mark (account_ids, from_day, through_day) VALUES (?, ?, ?)")
                    .param(changed.accountIds().toArray(Long[]::new))
                    .param(changed.from())
                    .param(through)
                    .update();
        }
    }

    /** Marks the days of one change. @return whether there was one */
    boolean expandOne() {
        Optional<Span> span = jdbc.sql(TAKE)
                .query((row, number) -> new Span(
                        accounts(row.getArray(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .optional();
        span.ifPresent(found -> marks.mark(found.accountIds(), found.from(), found.through()));
        return span.isPresent();
    }

    private static List<Long> accounts(Array array) throws java.sql.SQLException {
        return Arrays.asList((Long[]) array.getArray());
    }
}
