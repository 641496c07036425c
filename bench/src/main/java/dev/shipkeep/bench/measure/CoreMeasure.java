package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Figure;
import dev.shipkeep.bench.Measure;
import dev.shipkeep.bench.core.DayFactsBenchmark;
import dev.shipkeep.bench.core.GraderBenchmark;
import dev.shipkeep.bench.core.LookalikeBenchmark;
import dev.shipkeep.bench.core.RaterBenchmark;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The core alone, by JMH. */
public final class CoreMeasure implements Measure {

    @Override
    public List<Figure> take(dev.shipkeep.bench.Options options) throws RunnerException {
        var settings = new OptionsBuilder()
                .include(GraderBenchmark.class.getName())
                .include(DayFactsBenchmark.class.getName())
                .include(LookalikeBenchmark.class.getName())
                .include(RaterBenchmark.class.getName())
                .forks(4)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("-Xmx1g")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(settings).run().stream().map(CoreMeasure::figure).toList();
    }

    private static Figure figure(RunResult run) {
        String method = run.getParams().getBenchmark();
        Result<?> result = run.getPrimaryResult();
        return Figure.plain(
                "core, JMH: " + method.substring(method.lastIndexOf('.') + 1),
                Figure.text(
                        "%.1f ± %.1f %s, %.3f bytes of garbage each",
                        result.getScore(),
                        result.getScoreError(),
                        result.getScoreUnit(),
                        Objects.requireNonNull(run.getSecondaryResults().get("gc.alloc.rate.norm"))
                                .getScore()));
    }
}
