package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.FileRow;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.RowConverter;
import dev.shipkeep.platform.importing.RowSource;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Reads and converts on a thread of its own, a batch ahead of the writing. */
final class BatchReader implements AutoCloseable {

    /** A mapping that fits no row is told after so many. */
    static final int FIRST_BATCH_ROWS = 1_000;

    private static final int BATCHES_AHEAD = 1;
    private static final long CLOSE_WAIT_MILLIS = 60_000;

    private final ImportJob job;
    private final ImportKind kind;
    private final FileContent content;
    private final Instant now;
    private final BlockingQueue<ReadStep> steps = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread thread;

    private BatchReader(ImportJob job, ImportKind kind, FileContent content, SignedIn person, Instant now) {
        this.job = job;
        this.kind = kind;
        this.content = content;
        this.now = now;
        // Who acts is not passed on to new threads by itself.
        thread = Thread.ofPlatform()
                .name("import-" + job.id() + "-reader")
                .daemon()
                .unstarted(() -> Acting.run(person, this::readAndReport));
    }

    /** Begins to read where the job stands. */
    static BatchReader start(ImportJob job, ImportKind kind, FileContent content, SignedIn person, Instant now) {
        BatchReader reader = new BatchReader(job, kind, content, person, now);
        reader.thread.start();
        return reader;
    }

    ReadStep next() throws InterruptedException {
        return steps.take();
    }

    private void readAndReport() {
        try {
            try {
                steps.put(read());
            } catch (IOException | RuntimeException | Error e) {
                steps.put(new ReadStep.Failed(e));
            }
        } catch (InterruptedException e) {
            // Nobody waits for more.
            Thread.currentThread().interrupt();
        }
    }

    private ReadStep read() throws IOException, InterruptedException {
        return switch (RowSource.open(content, job.mapping().file())) {
            case RowSource.Opening.Refused(var problem) -> new ReadStep.Broken(problem);
            case RowSource.Opening.Opened(var rows) -> {
                try (rows) {
                    rows.skipRows(job.rows().read());
                    yield readBatches(rows);
                }
            }
        };
    }

    private ReadStep readBatches(RowSource rows) throws IOException, InterruptedException {
        RowConverter converter = RowConverter.of(kind.fields(), job.mapping(), rows.header(), now);
        int batchRows = job.rows().read() == 0 ? Math.min(FIRST_BATCH_ROWS, kind.batchRows()) : kind.batchRows();
        FilledBatch batch = newBatch();
        while (!thread.isInterrupted()) {
            switch (rows.next()) {
                case FileRow.Data row -> batch.add(row, converter);
                case FileRow.End ignored -> {
                    handOver(batch, rows);
                    return new ReadStep.End();
                }
                case FileRow.Broken(var problem) -> {
                    handOver(batch, rows);
                    return new ReadStep.Broken(problem);
                }
            }
            if (batch.holds(batchRows)) {
                handOver(batch, rows);
                batch = newBatch();
                batchRows = kind.batchRows();
            }
        }
        throw new InterruptedException();
    }

    private FilledBatch newBatch() {
        return new FilledBatch(kind.newBatch(job.id(), job.mapping()));
    }

    private void handOver(FilledBatch batch, RowSource rows) throws InterruptedException {
        if (!batch.isEmpty()) {
            steps.put(new ReadStep.Batch(batch.readTo(rows.progressShare())));
        }
    }

    /** Returns when the thread has let go of the file. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(CLOSE_WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
