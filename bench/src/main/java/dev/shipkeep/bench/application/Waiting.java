package dev.shipkeep.bench.application;

import dev.shipkeep.bench.MeasureFailed;
import java.io.IOException;
import java.time.Duration;

/** Waits for something with an end. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Whether it has come. */
    public interface Condition {
        boolean holds() throws IOException;
    }

    private Waiting() {}

    public static void until(String what, Duration limit, Condition condition) {
        until(what, limit, PAUSE, condition);
    }

    /** @param pause long where looking costs so much that it would disturb what is measured */
    public static void until(String what, Duration limit, Duration pause, Condition condition) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (!condition.holds()) {
                if (System.nanoTime() > end) {
                    throw new MeasureFailed(what + " did not come within " + limit.toSeconds() + " s");
                }
                pause(pause);
            }
        } catch (IOException e) {
            throw new MeasureFailed("Waiting for " + what + ": " + e.getMessage());
        }
    }

    public static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailed("interrupted");
        }
    }
}
