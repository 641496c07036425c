package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.settlement.MonthlyRun;
import dev.shipkeep.settlement.register.StatementTotals;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month's settlement: its runs, what they come to, and what is to be looked at.
 *
 * @param list the month's statements
 * @param totals of all of the month, whatever the list is narrowed to
 * @param over whether the month has ended, so that it may be closed
 */
public record MonthPage(
        Frame frame,
        YearMonth month,
        boolean over,
        List<MonthlyRun> runs,
        StatementListPage list,
        StatementTotals totals,
        FieldProblems problems) {

    /** The run under way; null when none is. */
    public @Nullable MonthlyRun underWay() {
        return runs.stream().filter(run -> !run.state().isOver()).findFirst().orElse(null);
    }

    public String path() {
        return "/settlement/months/" + month;
    }

    /** Previews that nothing speaks against. */
    public long plain() {
        return totals.previews() - totals.warned();
    }

    public String duration(MonthlyRun run) {
        return RunWords.duration(frame, run.duration(frame.now()));
    }

    /** How long a run took, in words. */
    static final class RunWords {

        private RunWords() {}

        static String duration(Frame frame, Duration duration) {
            long seconds = Math.max(0, duration.toSeconds());
            return seconds < 60
                    ? frame.say("settlement.seconds", seconds)
                    : frame.say("settlement.minutes", seconds / 60, seconds % 60);
        }
    }
}
