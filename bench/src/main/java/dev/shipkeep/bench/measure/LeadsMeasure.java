package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Figure;
import dev.shipkeep.bench.Measure;
import dev.shipkeep.bench.Medians;
import dev.shipkeep.bench.Options;
import dev.shipkeep.bench.Progress;
import dev.shipkeep.bench.application.Application;
import dev.shipkeep.bench.application.Browser;
import dev.shipkeep.bench.application.Pages;
import dev.shipkeep.bench.application.Secrets;
import dev.shipkeep.bench.load.Load;
import dev.shipkeep.bench.load.LoadResult;
import dev.shipkeep.bench.load.PageRequest;
import dev.shipkeep.bench.load.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads and deals: the comparison with all that a large carrier knows, the review queue and the board of a province, and the
 * form on a phone.
 */
public final class LeadsMeasure implements Measure {

    private static final String HEAP = "768m";
    private static final int WARM_UP = 100;
    private static final int VISITS = 300;
    private static final int RUNS = 3;
    private static final int FOLLOWING_PAGES = 3;
    private static final double COMPARE_TARGET_MILLIS = 100;
    private static final double QUEUE_TARGET_MILLIS = 150;
    private static final double WEIGHT_TARGET_KILOBYTES = 150;
    private static final double READY_TARGET_SECONDS = 3;
    private static final double LEARN_TARGET_SECONDS = 10;
    private static final double NANOS_OF_A_SECOND = 1e9;
    private static final int BYTES_OF_A_KILOBYTE = 1_000;

    /** As Lighthouse slows a phone down, and as Chromium's own tools name it. */
    private static final List<Browser.Network> NETWORKS = List.of(
            new Browser.Network("400 kbit/s, 400 ms a request", 50_000, 400),
            new Browser.Network("Chromium's \"Slow 3G\": 400 kbit/s, 2 s a request", 50_000, 2_000));

    private static final Pattern NEXT_LINK = Pattern.compile("rel=\"next\" href=\"(/leads/review\\?[^\"]+)\"");
    private static final List<String> QUEUES = List.of(
            "/leads/review",
            "/leads/review?flag=competitor",
            "/leads/review?flag=oneOff",
            "/leads/review?source=referral",
            "/leads/review?sort=new",
            "/leads/review?sort=name",
            "/leads/review?sort=parcels",
            "/leads/review?q=jrhj");

    private static final List<String> LISTS = List.of(
            "/leads",
            "/leads?state=ACCEPTED",
            "/leads?flag=oneOff",
            "/leads?sort=new",
            "/leads?sort=name",
            "/leads?q=jrhj");
    private static final List<String> BOARDS = List.of(
            "/deals/board",
            "/deals/board?source=referral",
            "/deals/board?mine=1",
            "/deals/board?idle=5",
            "/deals?state=OPEN&sort=revenue",
            "/deals?state=OPEN&idle=3&sort=waiting",
            "/deals?step=4&sort=close");
    private static final List<String> TEAMS =
            List.of("/team/funnel", "/team/funnel?by=person", "/team/funnel?by=source", "/team/forecast", "/team");

    private final List<Figure> figures = new ArrayList<>();

    @Override
    public List<Figure> take(Options options) throws IOException {
        Path folder = options.data().resolve("leads");
        Folders.delete(folder);
        try (Application application = Application.start(folder, Secrets.create(), HEAP)) {
            LeadCarrier.load(application.database());
            String cookie = application.database().signIn(LeadCarrier.MANAGER, "browser");
            time(
                    application,
                    "compare a typed lead with 1 000 000 leads and accounts",
                    LeadCarrier.comparisons(cookie),
                    COMPARE_TARGET_MILLIS);
            time(
                    application,
                    "review queue with 50 000 leads, province manager",
                    queues(new Pages(application.port(), cookie), cookie),
                    QUEUE_TARGET_MILLIS);
            time(application, "list of the province's 135 000 leads", plain(LISTS, cookie), 0);
            time(
                    application,
                    "board with 5 000 open deals, province manager",
                    plain(BOARDS, cookie),
                    QUEUE_TARGET_MILLIS);
            learn(new Pages(application.port(), cookie));
            time(application, "funnel, forecast and team of the same deals", plain(TEAMS, cookie), 0);
            capture(application, cookie);
        }
        Folders.delete(folder);
        return figures;
    }

    /** @param target 0 for none */
    private void time(Application application, String what, List<Visit> visits, double target) {
        Progress.say("%s", what);
        Load load = new Load(application.port(), visits);
        load.alone(WARM_UP);
        List<Double> medians = new ArrayList<>();
        List<Double> tails = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            LoadResult result = load.alone(VISITS);
            medians.add(result.latencies().millis(50));
            tails.add(result.latencies().millis(95));
        }
        String name = what + ", p95 of " + VISITS + ", median of " + RUNS;
        String measured =
                "%.1f ms (" + Medians.runs("%.1f", tails) + "), p50 " + Figure.text("%.1f", Medians.of(medians));
        figures.add(
                target > 0
                        ? Figure.atMost(name, Medians.of(tails), measured, target, " ms")
                        : Figure.plain(name, Figure.text(measured, Medians.of(tails))));
    }

    /** Whoever asks first waits until it is learned. */
    private void learn(Pages pages) throws IOException {
        Progress.say("learn from leads and rank");
        long start = System.nanoTime();
        pages.get("/lookalikes");
        double seconds = (System.nanoTime() - start) / NANOS_OF_A_SECOND;
        figures.add(Figure.atMost(
                "learn from 100 000 leads, rank 20 000, show the first, a single time",
                seconds,
                "%.1f s",
                LEARN_TARGET_SECONDS,
                " s"));
    }

    /** Each order and filter with the pages that follow. */
    private static List<Visit> queues(Pages pages, String cookie) throws IOException {
        List<Visit> visits = new ArrayList<>();
        for (String first : QUEUES) {
            String path = first;
            for (int number = 0; number < FOLLOWING_PAGES && !path.isEmpty(); number++) {
                visits.add(Visit.of(PageRequest.withCookie(path, cookie)));
                Matcher next = NEXT_LINK.matcher(pages.get(path));
                path = next.find() ? next.group(1).replace("&amp;", "&") : "";
            }
        }
        return visits;
    }

    private static List<Visit> plain(List<String> paths, String cookie) {
        return paths.stream()
                .map(path -> Visit.of(PageRequest.withCookie(path, cookie)))
                .toList();
    }

    private void capture(Application application, String cookie) throws IOException {
        Optional<Browser> found = Browser.find();
        if (found.isEmpty()) {
            figures.add(Figure.plain("form for leads on a phone", "no Chromium here"));
            return;
        }
        for (Browser.Network network : NETWORKS) {
            Progress.say("form on a phone, %s", network.name());
            List<Double> ready = new ArrayList<>();
            double kilobytes = 0;
            for (int run = 0; run < RUNS; run++) {
                Browser.FirstVisit visit =
                        found.get().visit("http://127.0.0.1:" + application.port(), "/leads/new", cookie, network);
                ready.add(visit.readySeconds());
                kilobytes = (double) visit.bytes() / BYTES_OF_A_KILOBYTE;
            }
            figures.add(Figure.atMost(
                    "form for leads, first visit at " + network.name() + ", until it is painted, median of " + RUNS,
                    Medians.of(ready),
                    "%.1f s (" + Medians.runs("%.1f", ready) + ")",
                    READY_TARGET_SECONDS,
                    " s"));
            figures.add(Figure.atMost("– all that it loads", kilobytes, "%.0f KB", WEIGHT_TARGET_KILOBYTES, " KB"));
        }
    }
}
