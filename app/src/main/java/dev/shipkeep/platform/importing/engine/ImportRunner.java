package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.importing.ImportFailure;
import dev.shipkeep.platform.importing.ImportFailure.Cause;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportState;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs an import to its end, over pauses of the database. Whatever stops it, the position in the database tells where
 * it goes on: each batch moved it in the transaction that wrote the rows.
 */
@Component
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int MOST_PAUSES = 30;
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final ProgressStore progress;
    private final ImportKinds kinds;
    private final Importer importer;
    private final ImportPass pass;
    private final ImportEnd end;
    private final TransactionTemplate transaction;

    ImportRunner(
            ProgressStore progress,
            ImportKinds kinds,
            Importer importer,
            ImportPass pass,
            ImportEnd end,
            TransactionTemplate transaction) {
        this.progress = progress;
        this.kinds = kinds;
        this.importer = importer;
        this.pass = pass;
        this.end = end;
        this.transaction = transaction;
    }

    /** What the scheduler has to do after a run. */
    enum Next {
        NOTHING,
        /** It is not this import's turn. */
        WAIT,
        /** The application stops; go on at its next start. */
        GO_ON
    }

    Next run(ImportTicket ticket, BooleanSupplier stopping) throws InterruptedException {
        int pauses = 0;
        while (true) {
            try {
                return Acting.as(SignedIn.SYSTEM, () -> runOnce(ticket, stopping));
            } catch (OvertakenException e) {
                LOG.warn("{}; it is left to the other", e.getMessage());
                return Next.NOTHING;
            } catch (RuntimeException e) {
                Next next = afterFailure(ticket, e, ++pauses);
                if (next != Next.GO_ON || stopping.getAsBoolean()) {
                    return next;
                }
            }
        }
    }

    private Next runOnce(ImportTicket ticket, BooleanSupplier stopping) {
        Optional<ImportJob> found = find(ticket);
        if (found.isEmpty()) {
            return Next.NOTHING;
        }
        if (found.get().state() == ImportState.QUEUED) {
            if (!takeTurn(ticket)) {
                return Next.WAIT;
            }
        } else if (found.get().checkOnly()) {
            transaction.executeWithoutResult(status -> progress.restart(ticket));
        }
        return runJob(find(ticket).orElseThrow(() -> new OvertakenException(ticket)), stopping);
    }

    private Optional<ImportJob> find(ImportTicket ticket) {
        return transaction.execute(status -> progress.find(ticket));
    }

    private boolean takeTurn(ImportTicket ticket) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> progress.takeTurn(ticket)));
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private Next runJob(ImportJob job, BooleanSupplier stopping) {
        ImportTicket ticket = new ImportTicket(job.id(), job.run());
        Optional<ImportKind> kind = kinds.find(job.kind());
        if (kind.isEmpty()) {
            return fail(ticket, Cause.UNKNOWN_KIND.failure(job.kind()));
        }
        Long fileId = job.fileId();
        if (fileId == null) {
            return fail(ticket, Cause.FILE_DELETED.failure());
        }
        Optional<SignedIn> person = importer.find(job, kind.get());
        if (person.isEmpty()) {
            return fail(ticket, Cause.MAY_NOT_IMPORT.failure(job.personName()));
        }
        return Acting.as(person.get(), () -> {
            Ending ending = pass.run(job, fileId, kind.get(), person.get(), stopping);
            return finish(job, kind.get(), ending);
        });
    }

    private Next finish(ImportJob job, ImportKind kind, Ending ending) {
        switch (ending) {
            case Ending.Complete ignored -> end.complete(job, kind);
            case Ending.Cancelled ignored -> end.cancel(job);
            case Ending.Stopped(var failure) -> end.fail(new ImportTicket(job.id(), job.run()), failure);
            case Ending.Interrupted ignored -> {
                return Next.GO_ON;
            }
        }
        return Next.NOTHING;
    }

    private Next fail(ImportTicket ticket, ImportFailure failure) {
        end.fail(ticket, failure);
        return Next.NOTHING;
    }

    /** A database that is away is waited for; the rest is told to the person, who may let the import go on. */
    private Next afterFailure(ImportTicket ticket, RuntimeException failure, int pauses) throws InterruptedException {
        Trouble trouble = Trouble.of(failure);
        if (trouble == Trouble.DATABASE_GONE) {
            if (pauses >= MOST_PAUSES) {
                throw failure;
            }
            LOG.warn("Import {} waits for the database: {}", ticket, failure.getMessage());
            Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(pauses, 10)));
            return Next.GO_ON;
        }
        ImportFailure told;
        if (trouble == Trouble.DISK_FULL) {
            LOG.error("Import {} stops because the database's disk is full", ticket);
            told = Cause.DISK_FULL.failure();
        } else {
            String code = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Import {} stops for an unexpected reason {}", ticket, code, failure);
            told = Cause.UNEXPECTED.failure(code);
        }
        Acting.run(SignedIn.SYSTEM, () -> end.fail(ticket, told));
        return Next.NOTHING;
    }

    /** After failures that no run could handle itself, so often that it is no use to go on. */
    void giveUp(ImportTicket ticket, String code) {
        Acting.run(SignedIn.SYSTEM, () -> end.fail(ticket, Cause.UNEXPECTED.failure(code)));
    }
}
