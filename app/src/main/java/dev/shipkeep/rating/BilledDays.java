package dev.shipkeep.rating;

import dev.shipkeep.contract.CoveredSpan;
import dev.shipkeep.rating.work.Lanes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which days are billed: from then on what changes becomes an {@link Adjustment}. In the transaction of the statement. */
@Component
public class BilledDays {

    private static final String ADD = """
            INSERT INTO rating.billed_span (statement_id, account_id, from_day, through_day)
            SELECT :statement, account_id, from_day, through_day
            FROM unnest(:accounts::bigint[], :from::date[], :through::date[]) span (account_id, from_day, through_day)""";

    private final JdbcClient jdbc;

    BilledDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Bills days. Call it before the days' sums and lines are read: it waits for the worker, which then keeps away until
     * the transaction ends, so what is read next is what stays.
     *
     * @param spans each with a last day
     * @throws org.springframework.dao.DataIntegrityViolationException when one of the days is billed already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(long statementId, Collection<CoveredSpan> spans) {
        Lanes.keepWorkersOut(jdbc);
        jdbc.sql(ADD)
                .param("statement", statementId)
                .param("accounts", spans.stream().map(CoveredSpan::accountId).toArray(Long[]::new))
                .param(
                        "from",
                        spans.stream().map(span -> span.from().toString()).toArray(String[]::new))
                .param(
                        "through",
                        spans.stream()
                                .map(BilledDays::lastDay)
                                .map(LocalDate::toString)
                                .toArray(String[]::new))
                .update();
    }

    private static LocalDate lastDay(CoveredSpan span) {
        LocalDate through = span.through();
        if (through == null) {
            throw new IllegalArgumentException("no end of what is billed of account " + span.accountId());
        }
        return through;
    }

    /** What no statement has billed yet, of parcels until a day, by account, day and number. */
    @Transactional(readOnly = true)
    public List<Adjustment> listOpenAdjustments(Collection<Long> accountIds, LocalDate through) {
        return jdbc.sql(AdjustmentReader.SELECT + """
                WHERE statement_id IS NULL AND account_id = ANY (:accounts) AND day <= :through
                ORDER BY account_id, day, waybill_no""")
                .param("accounts", accountIds.toArray(Long[]::new))
                .param("through", through)
                .query(AdjustmentReader::read)
                .list();
    }

    /** What a statement billed of earlier days, by account, day and number. */
    @Transactional(readOnly = true)
    public List<Adjustment> listAdjustments(long statementId) {
        return jdbc.sql(AdjustmentReader.SELECT + "WHERE statement_id = ? ORDER BY account_id, day, waybill_no")
                .param(statementId)
                .query(AdjustmentReader::read)
                .list();
    }

    /**
     * Bills open adjustments. They stay as they are from here on.
     *
     * @throws IllegalStateException when one of them was billed or has vanished meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bill(Collection<Long> adjustmentIds, long statementId) {
        Lanes.keepWorkersOut(jdbc);
        int billed = jdbc.sql("""
                UPDATE rating.adjustment SET statement_id = :statement
                WHERE id = ANY (:ids) AND statement_id IS NULL""")
                .param("statement", statementId)
                .param("ids", adjustmentIds.toArray(Long[]::new))
                .update();
        if (billed != adjustmentIds.size()) {
            throw new IllegalStateException("of " + adjustmentIds.size() + " adjustments " + billed
                    + " were open for statement " + statementId);
        }
    }
}
