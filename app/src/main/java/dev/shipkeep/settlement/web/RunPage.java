package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.settlement.MonthlyRun;
import dev.shipkeep.settlement.internal.RunStore;
import java.time.Duration;
import java.util.List;

/** A run on its way, or what came of it. */
public record RunPage(Frame frame, MonthlyRun run, List<RunStore.Problem> problems) {

    public String title() {
        return frame.say("settlement.run." + run.kind(), run.month().toString());
    }

    public String duration() {
        return MonthPage.RunWords.duration(frame, run.duration(frame.now()));
    }

    public String left() {
        Long seconds = run.secondsLeft(frame.now());
        return seconds == null ? "—" : MonthPage.RunWords.duration(frame, Duration.ofSeconds(seconds));
    }

    public long speed() {
        return run.parcelsPerSecond(frame.now());
    }
}
