package dev.shipkeep.rating.work;

import dev.shipkeep.contract.PricesChanged;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.waybill.DayMarks;
import java.time.LocalDate;
import java.util.List;
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

    /** Changes that are looked at together, so that a day that several of them concern is rated once. */
    private static final int TOGETHER = 1_000;

    private static final String TAKE = """
            WITH taken AS (
                DELETE FROM rating.price_mark WHERE id IN (
                    SELECT id FROM rating.price_mark ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED)
                RETURNING account_ids, from_day, through_day
            )
            SELECT account_id, from_day, through_day
            FROM taken LEFT JOIN LATERAL unnest(account_ids) concerned (account_id) ON true""";

    private final JdbcClient jdbc;
    private final DayMarks marks;
    private final BusinessTime time;

    PriceMarks(JdbcClient jdbc, DayMarks marks, BusinessTime time) {
        this.jdbc = jdbc;
        this.marks = marks;
        this.time = time;
    }

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

    /** Marks the days of the changes that were noted. @return whether there were any */
    boolean expand() {
        if (!isAny()) {
            return false;
        }
        Lanes.keepWorkersOut(jdbc);
        List<DayMarks.Span> spans = jdbc.sql(TAKE)
                .param(TOGETHER)
                .query((row, number) -> new DayMarks.Span(
                        row.getObject(1, Long.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .list();
        marks.markNew(spans);
        return !spans.isEmpty();
    }

    private boolean isAny() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM rating.price_mark)")
                .query(Boolean.class)
                .single();
    }
}
