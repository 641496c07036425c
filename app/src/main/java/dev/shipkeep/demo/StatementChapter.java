package dev.shipkeep.demo;

import dev.shipkeep.contract.BillingTerms;
import dev.shipkeep.contract.Contracts;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.settlement.MonthlyRuns;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A year of closed statements of everybody who has a contract, each closed on its billing day, as far as the clock of then
 * can tell; of the last month some are still to be closed. Then what customers said to them.
 */
@Component
class StatementChapter implements DemoChapter {

    private static final Logger LOG = LoggerFactory.getLogger(StatementChapter.class);
    private static final int MONTHS = 12;
    private static final int CLOSING_HOUR = 10;

    /** Of the last month every so many-th payer is left for the clerk. */
    private static final int LEFT_OPEN = 6;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Contracts contracts;
    private final MonthlyRuns runs;
    private final StatementVoices voices;
    private final BusinessTime time;

    StatementChapter(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Contracts contracts,
            MonthlyRuns runs,
            StatementVoices voices,
            BusinessTime time) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.contracts = contracts;
        this.runs = runs;
        this.voices = voices;
        this.time = time;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void tell() {
        LocalDate today = time.today();
        YearMonth last = YearMonth.from(today).minusMonths(1);
        int closed = 0;
        try {
            for (int back = MONTHS - 1; back >= 0; back--) {
                closed += settle(last.minusMonths(back), back == 0, today);
            }
        } finally {
            time.set(Clock.systemUTC());
        }
        LOG.info("Demo: {} statements closed", closed);
        voices.tell(last);
    }

    private int settle(YearMonth month, boolean leaveSome, LocalDate today) {
        int closed = 0;
        for (Map.Entry<LocalDate, List<Long>> entry : payersByDay(month).entrySet()) {
            LocalDate day = entry.getKey().isAfter(today) ? today : entry.getKey();
            time.set(Clock.fixed(
                    day.atTime(CLOSING_HOUR, 0).atZone(BusinessTime.ZONE).toInstant(), BusinessTime.ZONE));
            List<Long> payers = entry.getValue();
            List<Long> left = payers.stream()
                    .filter(payer -> leaveSome && payer % LEFT_OPEN == 0)
                    .toList();
            closed += runs.settleNow(
                    month,
                    payers.stream().filter(payer -> !left.contains(payer)).toList(),
                    day);
            if (!left.isEmpty()) {
                runs.previewNow(month, left, day);
            }
        }
        return closed;
    }

    /** Who has a contract in the month, by the day on which the month is to be closed. */
    private Map<LocalDate, List<Long>> payersByDay(YearMonth month) {
        Map<Long, BillingTerms> terms = transaction.execute(status -> contracts.billingTermsOf(
                jdbc.sql("SELECT id FROM account.account WHERE merged_into IS NULL ORDER BY id")
                        .query(Long.class)
                        .list(),
                month.atEndOfMonth()));
        return terms == null
                ? Map.of()
                : terms.values().stream()
                        .filter(found -> found.contractId() != null)
                        .sorted((one, other) -> Long.compare(one.payerId(), other.payerId()))
                        .collect(Collectors.groupingBy(
                                found -> month.plusMonths(1).atDay(found.billingDay()),
                                TreeMap::new,
                                Collectors.mapping(BillingTerms::payerId, Collectors.toList())));
    }
}
