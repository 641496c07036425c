package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.ImportFailure;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ProblemTexts;
import dev.shipkeep.platform.page.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as programs see it.
 *
 * @param state draft, queued, checking, checked, running, done, cancelled or failed
 * @param check whether it only tries the rows and writes nothing
 * @param progress how much of the file is read, 0 to 1
 * @param secondsLeft by the speed so far; null before there is any
 * @param corrects the import whose bad rows this one brings corrected
 */
record ApiImport(
        long id,
        String kind,
        String fileName,
        String state,
        boolean check,
        Rows rows,
        double progress,
        long rowsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable Failure failure,
        String person,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Long corrects) {

    /** @param total null until the end of the file was seen */
    record Rows(long read, @Nullable Long total, long added, long changed, long same, long bad) {}

    /** @param code stable, for programs */
    record Failure(String code, String text, boolean canGoOn) {}

    /** @param next give it as {@code before} to go on; null at the end */
    record Page(List<ApiImport> imports, @Nullable Long next) {}

    /** A row that was not taken, with its cells as they stand in the file. */
    record BadRow(long line, List<Reason> problems, List<String> cells) {}

    /** @param column header of the column; empty for the row as a whole */
    record Reason(String column, String code, String text) {}

    /** @param next give it as {@code after} to go on; null at the end */
    record BadRowPage(List<BadRow> rows, @Nullable Long next) {}

    static ApiImport of(ImportJob job, Words words) {
        ImportFailure failure = job.failure();
        ImportJob.Rows rows = job.rows();
        return new ApiImport(
                job.id(),
                job.kind(),
                job.fileName(),
                job.state().word(),
                job.checkOnly(),
                new Rows(rows.read(), rows.total(), rows.added(), rows.changed(), rows.same(), rows.bad()),
                job.share(),
                job.rowsPerSecond(),
                job.state().isMoving() ? job.secondsLeft() : null,
                failure == null ? null : new Failure(failure.code(), ProblemTexts.say(words, failure), job.canGoOn()),
                job.personName(),
                job.times().createdAt(),
                job.times().startedAt(),
                job.times().finishedAt(),
                job.correctsId());
    }
}
