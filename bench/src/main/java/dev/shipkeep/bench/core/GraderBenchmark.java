package dev.shipkeep.bench.core;

import dev.shipkeep.core.grading.AccountFigures;
import dev.shipkeep.core.grading.Grade;
import dev.shipkeep.core.grading.Grader;
import dev.shipkeep.core.grading.GradingPolicy;
import dev.shipkeep.core.measure.DayFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Grades a hundred thousand accounts whose volumes fall like Zipf's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GraderBenchmark {

    private static final int ACCOUNTS = 100_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    private List<AccountFigures> figures = List.of();

    @Setup
    public void createAccounts() {
        SplittableRandom random = new SplittableRandom(20_261_121);
        List<AccountFigures> accounts = new ArrayList<>();
        for (int rank = 1; rank <= ACCOUNTS; rank++) {
            accounts.add(account(rank, random));
        }
        figures = accounts;
    }

    private static AccountFigures account(int rank, SplittableRandom random) {
        long yearly = Math.max(1, 2_000_000 / rank + random.nextInt(20));
        DayFacts window = facts(yearly, random);
        return new AccountFigures(
                rank,
                "CNY",
                rank % 997 == 0,
                window,
                facts(yearly * 9 / 10, random),
                facts(yearly / 4, random),
                facts(yearly / 4 * random.nextInt(50, 150) / 100, random),
                facts(yearly / 5, random),
                AS_OF.minusDays(random.nextInt(200, 1_500)),
                AS_OF.minusDays(random.nextInt(0, 40)),
                random.nextInt(1, 53),
                random.nextInt(1, 300));
    }

    private static DayFacts facts(long parcels, SplittableRandom random) {
        long revenue = parcels * random.nextInt(500, 1_500);
        long delivered = parcels * 97 / 100;
        return new DayFacts(
                parcels,
                revenue,
                parcels,
                revenue,
                revenue * random.nextInt(60, 110) / 100,
                parcels,
                parcels * 900,
                delivered,
                delivered * 9 / 10,
                delivered / 10,
                parcels / 1_000,
                parcels / 500,
                parcels / 100);
    }

    @Benchmark
    public List<Grade> gradeHundredThousandAccounts() {
        return Grader.grade(AS_OF, figures, GradingPolicy.DEFAULT);
    }
}
