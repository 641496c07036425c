package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Figure;
import dev.shipkeep.bench.Measure;
import dev.shipkeep.bench.Medians;
import dev.shipkeep.bench.Options;
import dev.shipkeep.bench.Progress;
import dev.shipkeep.bench.application.Application;
import dev.shipkeep.bench.application.Database;
import dev.shipkeep.bench.load.Load;
import dev.shipkeep.bench.load.PageRequest;
import dev.shipkeep.bench.load.Visit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One waybill number by the API, beside the same statements by plain JDBC in the same scope, in turns. */
public final class TrackingMeasure implements Measure {

    private static final int NUMBERS = 4_000;
    private static final int CONNECTIONS = 8;
    private static final int RUNS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration DURATION = Duration.ofSeconds(15);
    private static final double TARGET = 0.3;

    @Override
    public List<Figure> take(Options options) throws IOException {
        LargeCarrier carrier = LargeCarrier.ensure(options);
        try (Application application = carrier.start()) {
            Database database = application.database();
            String token = database.signIn(Itinerary.USERNAME, "api");
            List<String> numbers = numbers(database);
            Load api = new Load(
                    application.port(),
                    numbers.stream()
                            .map(number -> Visit.of(PageRequest.withToken("/api/v1/waybills?numbers=" + number, token)))
                            .toList());
            PlainTracking jdbc = new PlainTracking(database, Itinerary.USERNAME, numbers);
            Calm.await(application);
            api.together(CONNECTIONS, WARM_UP);
            jdbc.requestsPerSecond(CONNECTIONS, WARM_UP);
            return compare(api, jdbc);
        }
    }

    private static List<Figure> compare(Load api, PlainTracking jdbc) {
        List<Double> byApi = new ArrayList<>();
        List<Double> byJdbc = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            byApi.add(api.together(CONNECTIONS, DURATION).visitsPerSecond());
            byJdbc.add(jdbc.requestsPerSecond(CONNECTIONS, DURATION));
            ratios.add(byApi.getLast() / byJdbc.getLast());
            Progress.say("API %.0f/s, JDBC %.0f/s, ratio %.2f", byApi.getLast(), byJdbc.getLast(), ratios.getLast());
        }
        return List.of(
                Figure.atLeast(
                        "tracking one number by API ÷ plain JDBC, " + CONNECTIONS + " connections, "
                                + DURATION.toSeconds() + " s, median of " + RUNS,
                        Medians.of(ratios),
                        "%.2f (" + Medians.runs("%.2f", ratios) + ")",
                        TARGET),
                Figure.plain("– API, requests/s", Medians.runs("%.0f", byApi)),
                Figure.plain("– JDBC, requests/s", Medians.runs("%.0f", byJdbc)));
    }

    /** Of the province's accounts, from all months. */
    private static List<String> numbers(Database database) {
        return database.list("""
                SELECT waybill_no FROM waybill.waybill_number TABLESAMPLE SYSTEM (10)
                JOIN account.account ON account.id = account_id
                WHERE org_path <@ (SELECT unit.path FROM organization.person JOIN organization.unit ON unit.id = unit_id
                                   WHERE username = ?)
                ORDER BY hashtext(waybill_no) LIMIT ?""", Itinerary.USERNAME, NUMBERS);
    }
}
