package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.database.QueryPlans;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.RowResult;
import dev.shipkeep.platform.importing.engine.ProgressStore.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes one batch with its position, counters and bad rows, or tries it and keeps only what was found. */
@Component
class BatchWriter {

    private static final int TRIES = 5;
    private static final int PAUSE_MILLIS = 200;

    private final ProgressStore progress;
    private final ProblemStore problems;
    private final QueryPlans plans;
    private final TransactionTemplate transaction;
    private final TransactionTemplate ownTransaction;

    BatchWriter(
            ProgressStore progress, ProblemStore problems, QueryPlans plans, PlatformTransactionManager transactions) {
        this.progress = progress;
        this.problems = problems;
        this.plans = plans;
        transaction = new TransactionTemplate(transactions);
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Where a batch begins, and when its time began to count. */
    record Start(ImportTicket ticket, long positionRows, long nanos) {}

    /** The rows and the position over them, together or not at all. */
    Standing write(FilledBatch batch, Start start) throws InterruptedException {
        return again(() -> in(transaction, () -> advance(batch, writeGood(batch), start)));
    }

    /** Keeps nothing but the position and what is wrong. */
    Standing tryOut(FilledBatch batch, Start start) throws InterruptedException {
        BatchOutcome outcome = again(() -> Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return writeGood(batch);
        })));
        return in(ownTransaction, () -> advance(batch, outcome, start));
    }

    /** As {@link #tryOut}, inside of a transaction that the caller rolls back when all batches were tried. */
    Standing tryOutInside(FilledBatch batch, Start start) {
        BatchOutcome outcome = writeGood(batch);
        return in(ownTransaction, () -> advance(batch, outcome, start));
    }

    private BatchOutcome writeGood(FilledBatch batch) {
        plans.planForValues();
        return batch.good().write();
    }

    private Standing advance(FilledBatch batch, BatchOutcome outcome, Start start) {
        List<RowResult.BadRow> bad = new ArrayList<>(batch.bad());
        bad.addAll(outcome.refused());
        bad.sort(Comparator.comparingLong(RowResult.BadRow::line));
        checkCounts(batch, outcome);
        long bytes = problems.insert(start.ticket().importId(), bad, batch.cells());
        long millis = (System.nanoTime() - start.nanos()) / 1_000_000;
        BatchCounts counts = new BatchCounts(
                batch.cells().rows(),
                outcome.added(),
                outcome.changed(),
                outcome.same(),
                bad.size(),
                bytes,
                batch.share(),
                millis);
        return progress.advance(start.ticket(), start.positionRows(), counts);
    }

    /** A kind that loses a row must not go unnoticed. */
    private static void checkCounts(FilledBatch batch, BatchOutcome outcome) {
        long accounted = outcome.added()
                + outcome.changed()
                + outcome.same()
                + outcome.refused().size();
        if (accounted != batch.good().size()) {
            throw new IllegalStateException("a batch of " + batch.good().size() + " rows accounts for " + accounted);
        }
    }

    private static <T> T again(Work<T> work) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.run();
            } catch (RuntimeException e) {
                if (attempt == TRIES || Trouble.of(e) != Trouble.COLLISION) {
                    throw e;
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS) * (long) attempt);
            }
        }
    }

    private static <T> T in(TransactionTemplate template, Work<T> work) {
        @Nullable T result = template.execute(status -> work.run());
        return Objects.requireNonNull(result);
    }

    @FunctionalInterface
    private interface Work<T> {
        T run();
    }
}
