package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Figure;
import dev.shipkeep.bench.Measure;
import dev.shipkeep.bench.Medians;
import dev.shipkeep.bench.Options;
import dev.shipkeep.bench.application.Application;
import dev.shipkeep.bench.application.Database;
import dev.shipkeep.bench.application.Pages;
import dev.shipkeep.bench.application.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Grades all accounts of the large carrier by the button, as a person does who cannot wait for the night. */
public final class GradingMeasure implements Measure {

    /** The simulator's data clerk, who may start a grading. */
    private static final String CLERK = "clerk";

    private static final int RUNS = 5;
    private static final double TARGET_SECONDS = 2;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @Override
    public List<Figure> take(Options options) throws IOException {
        LargeCarrier carrier = LargeCarrier.ensure(options);
        List<Double> graded = new ArrayList<>();
        List<Double> published = new ArrayList<>();
        long accounts;
        try (Application application = carrier.start()) {
            Database database = application.database();
            Pages pages = new Pages(application.port(), database.signIn(CLERK, "browser"));
            grade(pages, database, new ArrayList<>(), new ArrayList<>());
            for (int run = 0; run < RUNS; run++) {
                Calm.await(application);
                grade(pages, database, graded, published);
            }
            accounts = database.number("SELECT accounts FROM grading.run WHERE current");
        }
        return List.of(
                Figure.atMost(
                        "grading " + accounts + " accounts from facts, median of " + RUNS,
                        Medians.of(graded),
                        "%.2f s (" + Medians.runs("%.2f", graded) + ")",
                        TARGET_SECONDS,
                        " s"),
                Figure.plain(
                        "– until the standings are published",
                        Figure.text("%.1f s (%s)", Medians.of(published), Medians.runs("%.1f", published))));
    }

    private static void grade(Pages pages, Database database, List<Double> graded, List<Double> published)
            throws IOException {
        long before = lastRun(database);
        long start = System.nanoTime();
        pages.post("/grading/runs");
        Waiting.until("the grading run", LIMIT, () -> lastRun(database) > before);
        published.add((System.nanoTime() - start) / 1e9);
        graded.add(database.number("SELECT read_millis + grade_millis FROM grading.run WHERE current") / 1e3);
    }

    private static long lastRun(Database database) {
        return database.number("SELECT max(id) FROM grading.run WHERE current AND state = 'DONE'");
    }
}
