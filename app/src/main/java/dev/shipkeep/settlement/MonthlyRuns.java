package dev.shipkeep.settlement;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.settlement.internal.RunStore;
import dev.shipkeep.settlement.internal.RunWorker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The monthly run (月结): previews for everybody whom the asking person sees, and their closing. One at a time per month. */
@Component
public class MonthlyRuns {

    private static final int LISTED = 10;
    private static final int PROBLEMS_LISTED = 200;
    private static final Duration RATING_PAUSE = Duration.ofMillis(200);

    private final RunStore runs;
    private final RunWorker worker;
    private final SchedulerClient scheduler;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final BusinessTime time;

    MonthlyRuns(
            RunStore runs,
            RunWorker worker,
            SchedulerClient scheduler,
            TransactionTemplate transaction,
            Audit audit,
            BusinessTime time) {
        this.runs = runs;
        this.worker = worker;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.audit = audit;
        this.time = time;
    }

    /** The month that is to be settled next: the last one that is over. */
    public YearMonth usualMonth() {
        return YearMonth.from(time.today()).minusMonths(1);
    }

    /** Previews of a month that has begun, for everybody. */
    public Change<Long> preview(YearMonth month) {
        if (month.atDay(1).isAfter(time.today())) {
            return Change.refused("month", "settlement.run.future");
        }
        return start(RunKind.PREVIEW, month, runs::addAllPayers);
    }

    /**
     * Closes the month's previews.
     *
     * @param withoutWarnings only those that nothing speaks against
     */
    public Change<Long> close(YearMonth month, boolean withoutWarnings) {
        if (!month.atEndOfMonth().isBefore(time.today())) {
            return Change.refused("month", "settlement.run.notOver");
        }
        return start(RunKind.CLOSE, month, runId -> runs.addPreviewed(runId, month, withoutWarnings));
    }

    private Change<Long> start(RunKind kind, YearMonth month, Consumer<Long> addPayers) {
        Optional<Long> created = create(kind, month, time.today(), addPayers);
        // One that was asked for just before its node died has no task; asking again gives it one.
        created.or(() -> findUnderWay(month).map(MonthlyRun::id))
                .ifPresent(runId -> scheduler.scheduleIfNotExists(
                        SettlementTasks.RUN.instance(Long.toString(runId)).build(), Instant.now()));
        return created.<Change<Long>>map(Change.Done::new)
                .orElseGet(() -> Change.refused("month", "settlement.run.underWay"));
    }

    /**
     * Previews and closes the month of some payers on this thread, statements carrying a given day; for the demo.
     *
     * @return how many statements were closed
     */
    public int settleNow(YearMonth month, List<Long> payerIds, LocalDate issuedOn) {
        runNow(RunKind.PREVIEW, month, payerIds, issuedOn);
        return runNow(RunKind.CLOSE, month, payerIds, issuedOn).statements();
    }

    /** Previews the month of some payers on this thread; for the demo. */
    public void previewNow(YearMonth month, List<Long> payerIds, LocalDate issuedOn) {
        runNow(RunKind.PREVIEW, month, payerIds, issuedOn);
    }

    private MonthlyRun runNow(RunKind kind, YearMonth month, List<Long> payerIds, LocalDate issuedOn) {
        long runId = create(kind, month, issuedOn, id -> runs.addPayers(id, payerIds))
                .orElseThrow(() -> new IllegalStateException("a run of " + month + " is under way"));
        while (worker.work(runId, () -> false) != RunWorker.Next.NOTHING) {
            pause();
        }
        return Acting.as(SignedIn.SYSTEM, () -> runs.getRun(runId));
    }

    private static void pause() {
        try {
            Thread.sleep(RATING_PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Optional<Long> create(RunKind kind, YearMonth month, LocalDate issuedOn, Consumer<Long> addPayers) {
        Optional<Long> created = transaction.execute(status -> {
            Optional<Long> id = runs.create(kind, month, issuedOn);
            id.ifPresent(runId -> {
                addPayers.accept(runId);
                audit.record("startRun", "settlementRun", runId, null, Map.of("kind", kind, "month", month.toString()));
            });
            return id;
        });
        return created == null ? Optional.empty() : created;
    }

    public MonthlyRun getRun(long id) {
        return runs.getRun(id);
    }

    public Optional<MonthlyRun> findUnderWay(YearMonth month) {
        return runs.findUnderWay(month);
    }

    /** The newest of a month, newest first. */
    public List<MonthlyRun> listNewest(YearMonth month) {
        return runs.listNewest(month, LISTED);
    }

    /** Whose statement something was in the way of. */
    public List<RunStore.Problem> listProblems(long runId) {
        return runs.listProblems(runId, PROBLEMS_LISTED);
    }

    /** Asks a run to stop; what it has done stays. */
    public void cancel(long runId) {
        transaction.executeWithoutResult(status -> {
            MonthlyRun run = runs.getRun(runId);
            runs.askToCancel(runId);
            audit.record(
                    "cancelRun",
                    "settlementRun",
                    run.id(),
                    null,
                    Map.of("month", run.month().toString()));
        });
    }
}
