package dev.shipkeep.bench.core;

import dev.shipkeep.core.lookalike.Candidate;
import dev.shipkeep.core.lookalike.Example;
import dev.shipkeep.core.lookalike.Learning;
import dev.shipkeep.core.lookalike.LearningRules;
import dev.shipkeep.core.lookalike.Lookalike;
import dev.shipkeep.core.lookalike.LookalikeLearning;
import dev.shipkeep.core.lookalike.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Learns from a hundred thousand leads, of which a tenth became valuable, and ranks all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LookalikeBenchmark {

    private static final int LEADS = 100_000;
    private static final int ORIGINS = 10;
    private static final int INDUSTRIES = 30;
    private static final int LANDING_PAGES = 300;

    private List<Example> examples = List.of();
    private List<Candidate> candidates = List.of();

    @Setup
    public void createLeads() {
        SplittableRandom random = new SplittableRandom(20_261_122);
        List<Example> leads = new ArrayList<>();
        for (int number = 0; number < LEADS; number++) {
            leads.add(lead(number, random));
        }
        examples = leads;
        candidates = leads.stream().map(Example::candidate).toList();
    }

    private static Example lead(int number, SplittableRandom random) {
        int origin = random.nextInt(ORIGINS);
        Candidate candidate = new Candidate(
                "L-" + number,
                Map.of(
                        "origin", new Trait.Category("origin " + origin),
                        "industry", new Trait.Category("industry " + random.nextInt(INDUSTRIES)),
                        "landing page", new Trait.Category("page " + random.nextInt(LANDING_PAGES)),
                        "parcels a month", new Trait.Figure(random.nextInt(1, 5_000))));
        return new Example(candidate, random.nextInt(100) < 5 + origin);
    }

    @Benchmark
    public List<Lookalike.Scored> learnFromAndRankHundredThousandLeads() {
        Learning.Learned learned = (Learning.Learned) LookalikeLearning.learn(examples, LearningRules.DEFAULT);
        return learned.model().rank(candidates);
    }
}
