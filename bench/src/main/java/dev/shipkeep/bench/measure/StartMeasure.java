package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Figure;
import dev.shipkeep.bench.Measure;
import dev.shipkeep.bench.Medians;
import dev.shipkeep.bench.Options;
import dev.shipkeep.bench.Progress;
import dev.shipkeep.bench.application.Application;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts the demo carrier by {@code bin/run}: on an empty folder until all of it is loaded, and a second time. */
public final class StartMeasure implements Measure {

    private static final int RUNS = 3;
    private static final double FIRST_TARGET_SECONDS = 90;
    private static final double SECOND_TARGET_SECONDS = 10;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Override
    public List<Figure> take(Options options) throws IOException {
        Path folder = options.data().resolve("start");
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Folders.delete(folder);
            first.add(seconds(folder));
            second.add(seconds(folder));
            Progress.say("first %.1f s, second %.1f s", first.getLast(), second.getLast());
        }
        Folders.delete(folder);
        return List.of(
                Figure.atMost(
                        "start of the demo carrier, first time after the build, median of " + RUNS,
                        Medians.of(first),
                        "%.1f s (" + Medians.runs("%.1f", first) + ")",
                        FIRST_TARGET_SECONDS,
                        " s"),
                Figure.atMost(
                        "– second time",
                        Medians.of(second),
                        "%.1f s (" + Medians.runs("%.1f", second) + ")",
                        SECOND_TARGET_SECONDS,
                        " s"));
    }

    private static double seconds(Path folder) throws IOException {
        long start = System.nanoTime();
        try (Application application = Application.startDemo(folder)) {
            application.awaitPage(LIMIT);
            application.awaitAddressPrinted(LIMIT);
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
