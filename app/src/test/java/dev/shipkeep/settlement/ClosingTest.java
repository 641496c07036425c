package dev.shipkeep.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.settlement.internal.RunStore;
import dev.shipkeep.settlement.internal.RunWorker;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing is closed twice, nothing is lost, and what is closed is what was shown. */
class ClosingTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 6);
    private static final LocalDate DAY = MONTH.atDay(12);

    private final Running shipkeep = Running.shipkeep();
    private final RunStore runs = shipkeep.bean(RunStore.class);
    private final RunWorker worker = shipkeep.bean(RunWorker.class);

    private long run(RunKind kind, YearMonth month, List<Long> payers) {
        return shipkeep.asSystem(() -> {
            long id = runs.create(kind, month, month.plusMonths(1).atDay(5)).orElseThrow();
            runs.addPayers(id, payers);
            return id;
        });
    }

    private MonthlyRun get(long run) {
        return shipkeep.asSystem(() -> runs.getRun(run));
    }

    private static List<Long> accounts(TestSettlement test, String prefix, int count) {
        List<Long> accounts = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            accounts.add(test.account(prefix + number));
            test.load(test.parcels(prefix + number, DAY, 1 + number % 3));
        }
        test.rate();
        return accounts;
    }

    @Test
    void aMonthClosedTwiceIsClosedOnce() {
        TestSettlement test = new TestSettlement("XCA");
        List<Long> payers = accounts(test, "C-TWICE-", 3);
        Long[] all = payers.toArray(Long[]::new);
        assertThat(test.settle(MONTH, all)).isEqualTo(3);
        List<String> numbers = numbers(payers);
        assertThat(test.settle(MONTH, all)).isZero();
        assertThat(numbers(payers)).isEqualTo(numbers).doesNotHaveDuplicates();
        assertThat(payers.stream().map(test::owed)).containsExactly(1000L, 2000L, 3000L);
    }

    private List<String> numbers(List<Long> payers) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT number FROM settlement.statement WHERE payer_id = ANY (?) ORDER BY payer_id")
                .param(payers.toArray(Long[]::new))
                .query(String.class)
                .list());
    }

    @Test
    void workersAtOnceShareARunAndDoubleNothing() {
        TestSettlement test = new TestSettlement("XCB");
        List<Long> payers = accounts(test, "C-SHARE-", 40);
        long preview = run(RunKind.PREVIEW, MONTH, payers);
        workTogether(preview);
        assertThat(get(preview).statements()).isEqualTo(40);
        long close = run(RunKind.CLOSE, MONTH, payers);
        workTogether(close);
        assertThat(get(close))
                .matches(run -> run.state() == RunState.DONE && run.statements() == 40 && run.payersDone() == 40);
        assertThat(numbers(payers)).hasSize(40).doesNotHaveDuplicates();
        assertThat(payers.stream().mapToLong(test::owed).sum())
                .isEqualTo(IntStream.range(0, 40)
                        .mapToLong(number -> 1000L * (1 + number % 3))
                        .sum());
    }

    private void workTogether(long run) {
        List<CompletableFuture<Void>> workers = IntStream.range(0, 3)
                .mapToObj(number -> CompletableFuture.runAsync(() -> {
                    while (worker.work(run, () -> false) != RunWorker.Next.NOTHING) {
                        Thread.onSpinWait();
                    }
                }))
                .toList();
        workers.forEach(CompletableFuture::join);
    }

    @Test
    void aSecondRunOfTheMonthIsRefusedWhileOneIsUnderWay() {
        YearMonth month = YearMonth.of(2024, 2);
        long first = run(RunKind.PREVIEW, month, List.of());
        assertThat(Acting.as(
                        SignedIn.SYSTEM, () -> shipkeep.bean(MonthlyRuns.class).preview(month)))
                .isInstanceOf(Change.Refused.class);
        shipkeep.asSystem(() -> {
            runs.askToCancel(first);
            return true;
        });
        worker.work(first, () -> false);
        assertThat(get(first).state()).isIn(RunState.CANCELLED, RunState.DONE);
    }

    @Test
    void aRunThatIsBrokenOffGoesOnWhereItWas() {
        TestSettlement test = new TestSettlement("XCC");
        List<Long> payers = accounts(test, "C-KILL-", 4);
        long preview = run(RunKind.PREVIEW, MONTH, payers);
        worker.work(preview, () -> false);
        long close = run(RunKind.CLOSE, MONTH, payers);
        Acting.as(
                SignedIn.SYSTEM, () -> shipkeep.bean(TransactionTemplate.class).execute(status -> {
                    runs.take(close, 3);
                    status.setRollbackOnly();
                    return true;
                }));
        assertThat(worker.work(close, () -> true)).isEqualTo(RunWorker.Next.GO_ON);
        assertThat(numbers(payers)).allMatch(java.util.Objects::isNull);
        assertThat(worker.work(close, () -> false)).isEqualTo(RunWorker.Next.NOTHING);
        assertThat(get(close).statements()).isEqualTo(4);
    }

    @Test
    void whatChangedSinceItWasShownIsNotClosedButShownAnew() {
        TestSettlement test = new TestSettlement("XCD");
        List<Long> payers = accounts(test, "C-CHANGE-", 2);
        worker.work(run(RunKind.PREVIEW, MONTH, payers), () -> false);
        test.load(test.parcels("C-CHANGE-1", DAY.plusDays(1), 1));
        test.rate();
        long close = run(RunKind.CLOSE, MONTH, payers);
        worker.work(close, () -> false);
        assertThat(test.statement(payers.getFirst(), MONTH).state()).isEqualTo(StatementState.CLOSED);
        assertThat(test.statement(payers.get(1), MONTH))
                .matches(found ->
                        found.state() == StatementState.PREVIEW && found.sums().totalFen() == 3000);
        assertThat(shipkeep.asSystem(() -> runs.listProblems(close, 10)))
                .extracting(RunStore.Problem::problem)
                .containsExactly("CHANGED");
        assertThat(test.owed(payers.get(1))).isZero();
    }

    @Test
    void aPreviewMadeAnewIsTheSameAndOneWithNothingLeftIsGone() {
        TestSettlement test = new TestSettlement("XCE");
        long payer = accounts(test, "C-ANEW-", 1).getFirst();
        worker.work(run(RunKind.PREVIEW, MONTH, List.of(payer)), () -> false);
        Statement first = test.statement(payer, MONTH);
        worker.work(run(RunKind.PREVIEW, MONTH, List.of(payer)), () -> false);
        Statement second = test.statement(payer, MONTH);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.contentHash()).isEqualTo(first.contentHash());
        assertThat(second.sums()).isEqualTo(first.sums());
        var row = test.parcel("C-ANEW-0", "C-ANEW-0-" + DAY + "-0", DAY);
        row.put("status", "cancelled");
        row.put("news_at", "2025-07-01 10:00");
        test.load(List.of(row));
        test.rate();
        worker.work(run(RunKind.PREVIEW, MONTH, List.of(payer)), () -> false);
        assertThat(test.hasStatement(payer, MONTH)).isFalse();
    }
}
