package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Figure;
import dev.shipkeep.bench.Measure;
import dev.shipkeep.bench.Medians;
import dev.shipkeep.bench.Options;
import dev.shipkeep.bench.Progress;
import dev.shipkeep.bench.application.Application;
import dev.shipkeep.bench.application.Pages;
import dev.shipkeep.bench.application.ProcessorTime;
import dev.shipkeep.bench.load.Load;
import dev.shipkeep.bench.load.LoadResult;
import dev.shipkeep.bench.load.Visit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The pages that a province manager of the large carrier lives in: how long one takes alone, how many go together. */
public final class PagesMeasure implements Measure {

    private static final int WARM_UP_VISITS = 200;
    private static final int VISITS = 300;
    private static final int RUNS = 3;
    private static final int CONNECTIONS = 16;
    private static final Duration TOGETHER = Duration.ofSeconds(20);
    private static final double ALONE_TARGET_MILLIS = 50;
    private static final double LISTS_TARGET = 600;
    private static final double ACCOUNTS_TARGET = 300;

    private final List<Figure> figures = new ArrayList<>();

    @Override
    public List<Figure> take(Options options) throws IOException {
        LargeCarrier carrier = LargeCarrier.ensure(options);
        try (Application application = carrier.start()) {
            String cookie = application.database().signIn(Itinerary.USERNAME, "browser");
            Itinerary itinerary = Itinerary.plan(application.database(), new Pages(application.port(), cookie), cookie);
            Calm.await(application);
            LoadResult cold = new Load(application.port(), itinerary.cockpit()).alone(1);
            figures.add(Figure.plain(
                    "cockpit, first after the start",
                    Figure.text("%.0f ms", cold.latencies().millis(50))));
            alone(application, "cockpit", itinerary.cockpit());
            alone(application, "account list", itinerary.lists());
            alone(application, "account page with its panels", itinerary.accountsWithPanels());
            together(application, "account lists/s", itinerary.lists(), LISTS_TARGET);
            together(application, "account pages with their panels/s", itinerary.accountsWithPanels(), ACCOUNTS_TARGET);
            together(application, "account pages without panels/s", itinerary.accounts(), 0);
            together(application, "cockpits/s", itinerary.cockpit(), 0);
        }
        return figures;
    }

    private void alone(Application application, String what, List<Visit> visits) throws IOException {
        Load load = new Load(application.port(), visits);
        Progress.say("%s, alone", what);
        load.alone(WARM_UP_VISITS);
        List<Double> medians = new ArrayList<>();
        List<Double> tails = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            LoadResult result = load.alone(VISITS);
            medians.add(result.latencies().millis(50));
            tails.add(result.latencies().millis(95));
        }
        figures.add(Figure.atMost(
                what + ", alone, p95 of " + VISITS + ", median of " + RUNS,
                Medians.of(tails),
                "%.1f ms (" + Medians.runs("%.1f", tails) + "), p50 " + Figure.text("%.1f", Medians.of(medians)),
                ALONE_TARGET_MILLIS,
                " ms"));
    }

    /** @param target 0 for none */
    private void together(Application application, String what, List<Visit> visits, double target) throws IOException {
        Progress.say("%s, %d connections", what, CONNECTIONS);
        Load load = new Load(application.port(), visits);
        load.together(CONNECTIONS, Duration.ofSeconds(5));
        List<Double> rates = new ArrayList<>();
        LoadResult last = null;
        ProcessorTime spent = null;
        int runs = target > 0 ? RUNS : 1;
        for (int run = 0; run < runs; run++) {
            ProcessorTime before = ProcessorTime.of(application);
            last = load.together(CONNECTIONS, TOGETHER);
            spent = ProcessorTime.of(application).since(before);
            rates.add(last.visitsPerSecond());
        }
        String name = what + " at " + CONNECTIONS + " connections, " + TOGETHER.toSeconds() + " s";
        String measured = "%.0f (" + Medians.runs("%.0f", rates) + ")";
        figures.add(
                target > 0
                        ? Figure.atLeast(name + ", median of " + runs, Medians.of(rates), measured, target)
                        : Figure.plain(name, Figure.text(measured, Medians.of(rates))));
        if (last != null && spent != null) {
            figures.add(Figure.plain("– each costs", cost(last, spent)));
        }
    }

    private static String cost(LoadResult result, ProcessorTime spent) {
        double visits = result.visits();
        return Figure.text(
                "%.2f ms of processor in the application, %.2f in PostgreSQL, %.2f in the bench; %.1f KB; p95 %.0f ms",
                spent.application() * 1e3 / visits,
                spent.postgres() * 1e3 / visits,
                spent.bench() * 1e3 / visits,
                result.bytesPerVisit() / 1024,
                result.latencies().millis(95));
    }
}
