package dev.shipkeep.platform.importing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import: a file, a mapping, and how far it has come.
 *
 * @param fileId null once the upload was deleted
 * @param header of the file, as it was when the import was queued; empty before
 * @param checkOnly whether what is queued, running or failed is a check
 * @param run how often it was queued
 * @param rights what it may do at most, as {@code SignedIn.rightsText}
 * @param share how much of the file is read, 0 to 1
 * @param failure why it stopped; null unless failed
 * @param correctsId the import whose bad rows this one brings corrected
 */
public record ImportJob(
        long id,
        String kind,
        @Nullable Long fileId,
        String fileName,
        long sizeBytes,
        long personId,
        String personName,
        String rights,
        ImportMapping mapping,
        List<String> header,
        ImportState state,
        boolean checkOnly,
        boolean cancelAsked,
        int run,
        Rows rows,
        double share,
        @Nullable ImportFailure failure,
        Times times,
        @Nullable Long correctsId) {

    /**
     * @param read rows that are done with, good or bad: the position in the file
     * @param total null until the end was seen
     */
    public record Rows(
            long read, @Nullable Long total, long added, long changed, long same, long bad, long problemBytes) {

        public long good() {
            return added + changed + same;
        }
    }

    /** @param busyMillis spent on rows, without waiting and pauses */
    public record Times(
            Instant createdAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            long busyMillis) {}

    /** 0 before anything was read. */
    public long rowsPerSecond() {
        return times.busyMillis == 0 ? 0 : rows.read * 1000 / times.busyMillis;
    }

    /** By the speed so far; null before there is any. */
    public @Nullable Long secondsLeft() {
        return share <= 0 || times.busyMillis == 0
                ? null
                : Math.round(times.busyMillis / 1000.0 * (1 - Math.min(share, 1)) / share);
    }

    /** Stopped for a reason that can pass, or by a person: it can go on where it stopped. */
    public boolean canGoOn() {
        boolean passing = failure == null || failure.canGoOn();
        return fileId != null
                && !checkOnly
                && (state == ImportState.CANCELLED || state == ImportState.FAILED && passing);
    }

    /** Whether the mapping can be changed for another try. */
    public boolean canBeReopened() {
        return fileId != null
                && (state == ImportState.CHECKED || state == ImportState.CANCELLED || state == ImportState.FAILED);
    }
}
