package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.file.Files;
import dev.shipkeep.platform.importing.ImportFailure;
import dev.shipkeep.platform.importing.ImportFailure.Cause;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.engine.ProgressStore.Standing;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one import from where it stands as far as it goes: hands batches from the reading to the writing. */
@Component
class ImportPass {

    static final int MOST_BAD_ROWS = 100_000;
    static final long MOST_PROBLEM_BYTES = 1L << 30;

    private final BatchWriter writer;
    private final Files files;
    private final BusinessTime time;
    private final TransactionTemplate transaction;

    ImportPass(BatchWriter writer, Files files, BusinessTime time, TransactionTemplate transaction) {
        this.writer = writer;
        this.files = files;
        this.time = time;
        this.transaction = transaction;
    }

    /** @param person acts on this thread already; the reading thread needs to be told */
    Ending run(ImportJob job, long fileId, ImportKind kind, SignedIn person, BooleanSupplier stopping) {
        StoredContent content = new StoredContent(files, fileId, job.sizeBytes());
        try (BatchReader reader = BatchReader.start(job, kind, content, person, time.now())) {
            if (!job.checkOnly()) {
                return loop(job, reader, stopping, writer::write);
            }
            if (!kind.rowsDependOnEarlierRows()) {
                return loop(job, reader, stopping, writer::tryOut);
            }
            return Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly();
                return loop(job, reader, stopping, writer::tryOutInside);
            }));
        }
    }

    @FunctionalInterface
    private interface Writing {
        Standing write(FilledBatch batch, BatchWriter.Start start) throws InterruptedException;
    }

    private static Ending loop(ImportJob job, BatchReader reader, BooleanSupplier stopping, Writing writing) {
        ImportTicket ticket = new ImportTicket(job.id(), job.run());
        long position = job.rows().read();
        long nanos = System.nanoTime();
        try {
            while (!stopping.getAsBoolean()) {
                switch (reader.next()) {
                    case ReadStep.Batch(var batch) -> {
                        Standing standing = writing.write(batch, new BatchWriter.Start(ticket, position, nanos));
                        Ending ending = endingAfter(standing);
                        if (!(ending instanceof Ending.Complete)) {
                            return ending;
                        }
                        position = standing.positionRows();
                        nanos = System.nanoTime();
                    }
                    case ReadStep.End ignored -> {
                        return new Ending.Complete();
                    }
                    case ReadStep.Broken(var problem) -> {
                        return new Ending.Stopped(ImportFailure.of(problem));
                    }
                    case ReadStep.Failed(var cause) -> throw new ReadingFailedException(cause);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Ending.Interrupted();
    }

    /** Complete means only that nothing speaks against the next batch. */
    private static Ending endingAfter(Standing standing) {
        if (standing.cancelAsked()) {
            return new Ending.Cancelled();
        }
        boolean allBad = standing.rowsBad() == standing.positionRows();
        if (allBad && standing.positionRows() >= BatchReader.FIRST_BATCH_ROWS) {
            return new Ending.Stopped(Cause.MAPPING_SEEMS_WRONG.failure(Long.toString(standing.positionRows())));
        }
        if (standing.rowsBad() >= MOST_BAD_ROWS || standing.problemBytes() >= MOST_PROBLEM_BYTES) {
            return new Ending.Stopped(Cause.TOO_MANY_BAD_ROWS.failure(Long.toString(standing.rowsBad())));
        }
        return new Ending.Complete();
    }
}
