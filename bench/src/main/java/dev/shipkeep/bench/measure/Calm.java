package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Progress;
import dev.shipkeep.bench.application.Application;
import dev.shipkeep.bench.application.ProcessorTime;
import dev.shipkeep.bench.application.Waiting;
import java.io.IOException;
import java.time.Duration;

/** Waits until the application and its database have nothing more to do, so that one measurement does not pay for another. */
final class Calm {

    private static final Duration STEP = Duration.ofSeconds(1);
    private static final double BUSY_SECONDS = 0.08;
    private static final int QUIET_STEPS = 3;
    private static final int STEPS = 300;

    private Calm() {}

    static void await(Application application) throws IOException {
        int quiet = 0;
        ProcessorTime before = ProcessorTime.of(application);
        for (int step = 0; step < STEPS && quiet < QUIET_STEPS; step++) {
            Waiting.pause(STEP);
            ProcessorTime now = ProcessorTime.of(application);
            quiet = now.since(before).total() < BUSY_SECONDS ? quiet + 1 : 0;
            before = now;
        }
        if (quiet < QUIET_STEPS) {
            Progress.say("still busy after %d s; measuring all the same", STEPS);
        }
    }
}
