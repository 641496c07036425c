package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ProblemTexts;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one page of an import, whatever state it is in.
 *
 * @param mayImport whether the person may still act on this kind
 * @param problems the first bad rows
 * @param draft the mapping form; null unless a draft
 * @param same an earlier import of the same content; null if none
 */
public record ImportPage(
        Frame frame,
        ImportJob job,
        boolean mayImport,
        List<ProblemLine> problems,
        @Nullable MappingForm draft,
        @Nullable ImportJob same) {

    /** A bad row as it is shown: where, why, and what stands there. */
    public record ProblemLine(long line, String reasons, String cells) {}

    public String kindTitle() {
        return KindHelp.title(frame.words(), job.kind());
    }

    public String failureText() {
        return job.failure() == null ? "" : ProblemTexts.say(frame.words(), job.failure());
    }

    public int percentDone() {
        return (int) Math.floor(Math.min(1, job.share()) * 100);
    }

    /** Seconds as people say them. */
    public String duration(long seconds) {
        if (seconds < 60) {
            return frame.say("imports.duration.seconds", seconds);
        }
        return seconds < 3600
                ? frame.say("imports.duration.minutes", seconds / 60, seconds % 60)
                : frame.say("imports.duration.hours", seconds / 3600, seconds % 3600 / 60);
    }
}
