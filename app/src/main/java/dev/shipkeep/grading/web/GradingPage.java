package dev.shipkeep.grading.web;

import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.grading.ShownChange;
import dev.shipkeep.grading.internal.ClassCounts;
import dev.shipkeep.platform.page.Frame;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param current the run in force; null before the first
 * @param unfinished a run that is under way or waits; null when none is
 * @param counts per currency
 * @param changes of the last thirty days, newest first
 * @param moreChanges whether there are more than are shown
 * @param defaultDay the day that "run now" counts up to
 * @param typedDay what was typed for a look back
 * @param problem what is wrong with it
 */
public record GradingPage(
        Frame frame,
        @Nullable GradingRun current,
        @Nullable GradingRun unfinished,
        List<GradingRun> runs,
        List<ClassCounts> counts,
        List<ShownChange> changes,
        boolean moreChanges,
        LocalDate defaultDay,
        String typedDay,
        @Nullable String problem) {

    /** Address of the account list narrowed to one class of one currency. */
    public String listUrl(ClassCounts of, String parameter, String value) {
        return "/accounts?currency=" + of.currency() + "&" + parameter + "=" + value;
    }

    public String sentence(ShownChange change) {
        return frame.say(change.messageKey(), change.arguments().toArray());
    }
}
