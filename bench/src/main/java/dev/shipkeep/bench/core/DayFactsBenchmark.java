package dev.shipkeep.bench.core;

import dev.shipkeep.core.measure.DayFacts;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Adds up a million daily facts: what a sum over a carrier's year costs once the facts are in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DayFactsBenchmark {

    private static final int FACTS = 1_000_000;

    private DayFacts[] facts = new DayFacts[0];

    @Setup
    public void createFacts() {
        SplittableRandom random = new SplittableRandom(7);
        facts = new DayFacts[FACTS];
        for (int i = 0; i < FACTS; i++) {
            long parcels = random.nextInt(1, 50);
            long revenue = parcels * 900;
            facts[i] = new DayFacts(
                    parcels,
                    revenue,
                    parcels,
                    revenue,
                    revenue / 2,
                    parcels,
                    parcels * 700,
                    parcels,
                    parcels,
                    0,
                    0,
                    0,
                    0);
        }
    }

    @Benchmark
    public DayFacts sumMillionFacts() {
        DayFacts sum = DayFacts.ZERO;
        for (DayFacts day : facts) {
            sum = sum.plus(day);
        }
        return sum;
    }
}
