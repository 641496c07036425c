package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Figure;
import dev.shipkeep.bench.Measure;
import dev.shipkeep.bench.MeasureFailed;
import dev.shipkeep.bench.Medians;
import dev.shipkeep.bench.Options;
import dev.shipkeep.bench.Progress;
import dev.shipkeep.bench.application.Application;
import dev.shipkeep.bench.application.Database;
import dev.shipkeep.bench.application.Forms;
import dev.shipkeep.bench.application.Pages;
import dev.shipkeep.bench.application.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A quote on a million parcels that one account shipped: opened for the first time, and then with a discount that moves.
 * The demo's cards are the base, the costs and the rival.
 */
public final class QuoteMeasure implements Measure {

    private static final int PARCELS = 1_000_000;
    private static final int WARM_UP = 5;
    private static final int RUNS = 15;
    private static final double TARGET_SECONDS = 2;
    private static final String HEAP = "768m";
    private static final String ADMINISTRATOR = "admin";
    private static final Path CARDS = Path.of("app/src/main/resources/demo/rate-cards");
    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

    /** Parcels of half a year to every city of the country, most of them light. */
    private static final String INSERT = """
            INSERT INTO waybill.waybill (account_id, shipper_code_id, shipped_at, news_at, freight_fen, weight_grams,
                import_id, length_mm, width_mm, height_mm, pieces, status, waybill_no, product, origin_region,
                origin_city, destination_region, destination_city, currency)
            SELECT code.account_id, code.id, moment, moment + interval '2 days', 1000,
                   (100 + 900 * (-ln(1 - random())) * 2)::bigint, 0, 200 + (random() * 200)::int,
                   150 + (random() * 150)::int, 50 + (random() * 150)::int, 1, 'delivered', 'Q' || number, 'standard',
                   '32', '3201', left(city.code, 2), left(city.code, 4), 'CNY'
            FROM generate_series(1::bigint, ?) AS number
                CROSS JOIN LATERAL (SELECT timestamptz '2026-01-01 08:00+08' + number * interval '15 seconds' AS moment) at
                JOIN (SELECT code, row_number() OVER (ORDER BY code) AS position, count(*) OVER () AS cities
                      FROM organization.division WHERE level = 2) city
                    ON city.position = 1 + (number * 7919) % city.cities
                JOIN account.shipper_code AS code ON code.code = 'BENCH-QUOTE'""";

    @Override
    public List<Figure> take(Options options) throws IOException {
        Path folder = options.data().resolve("quote");
        Folders.delete(folder);
        List<Double> moved = new ArrayList<>();
        double first;
        double anew;
        try (Application application = Application.start(folder, Secrets.create(), HEAP)) {
            Database database = application.database();
            database.execute("UPDATE organization.person SET must_change_password = false");
            String cookie = database.signIn(ADMINISTRATOR, "browser");
            Forms forms = new Forms(application.port(), cookie);
            Pages pages = new Pages(application.port(), cookie);
            loadParcels(database);
            String card = loadCards(forms);
            String quote = forms.post("/quotes", entry(card, YEAR));
            first = seconds(pages, quote + "/simulation");
            for (int run = 0; run < WARM_UP + RUNS; run++) {
                double seconds = seconds(pages, quote + "/simulation?off=" + (5 + run));
                if (run >= WARM_UP) {
                    moved.add(seconds);
                }
            }
            anew = seconds(pages, forms.post("/quotes", entry(card, YEAR.plusDays(1))) + "/simulation");
        }
        Folders.delete(folder);
        return List.of(
                Figure.atMost(
                        "quote on " + PARCELS + " own past parcels, a discount moved, click to result, median of "
                                + RUNS,
                        Medians.of(moved),
                        "%.2f s (" + Medians.runs("%.2f", moved) + ")",
                        TARGET_SECONDS,
                        " s"),
                Figure.plain(
                        "– opened for the first time: parcels read, today's price, costs and a rival rated as well",
                        Figure.text("%.1f s", anew)),
                Figure.plain("– the same as the first thing that the application does", Figure.text("%.1f s", first)));
    }

    private static void loadParcels(Database database) {
        Progress.say("%d parcels of one account", PARCELS);
        database.execute("SELECT waybill.ensure_month((DATE '2026-01-01' + make_interval(months => month))::date)"
                + " FROM generate_series(0, 6) AS month");
        database.execute("INSERT INTO account.account (code, name, unit_id, org_path)"
                + " SELECT 'BENCH-QUOTE', 'BENCH-QUOTE', id, path FROM organization.unit WHERE parent_id IS NULL");
        database.execute("INSERT INTO account.shipper_code (code, account_id, home_account_id)"
                + " SELECT code, id, id FROM account.account WHERE code = 'BENCH-QUOTE'");
        database.execute(INSERT.replace("?", Integer.toString(PARCELS)));
        database.execute("VACUUM ANALYZE waybill.waybill");
    }

    /** The id of the base card. */
    private static String loadCards(Forms forms) throws IOException {
        String base = loadCard(forms, "BENCH-STD", "PRICE", "", "standard-2026.csv");
        loadCard(forms, "BENCH-COST", "COST", "", "cost-2026.csv");
        loadCard(forms, "BENCH-RIVAL", "PRICE", "Rival", "rival-2026.csv");
        return base;
    }

    private static String loadCard(Forms forms, String code, String kind, String carrier, String file)
            throws IOException {
        String url = forms.post(
                "/rate-cards",
                Map.of(
                        "code",
                        code,
                        "name",
                        code,
                        "kind",
                        kind,
                        "carrier",
                        carrier,
                        "currency",
                        "CNY",
                        "general",
                        Boolean.toString(kind.equals("PRICE") && carrier.isEmpty())));
        String version =
                forms.upload(url + "/versions", Map.of("from", YEAR.toString(), "through", ""), CARDS.resolve(file));
        forms.post(version + "/activation", Map.of());
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static Map<String, String> entry(String card, LocalDate pastFrom) {
        return Map.of(
                "title",
                "BENCH",
                "customer",
                "BENCH-QUOTE",
                "card",
                card,
                "from",
                LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString(),
                "until",
                LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).plusDays(10).toString(),
                "basis",
                "PAST",
                "pastFrom",
                pastFrom.toString(),
                "pastThrough",
                YEAR.plusMonths(7).minusDays(1).toString());
    }

    /** From the request to the last byte of the answer. */
    private static double seconds(Pages pages, String path) throws IOException {
        long start = System.nanoTime();
        String page = pages.get(path);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!page.contains("data-chart")) {
            throw new MeasureFailed("GET " + path + " has no result");
        }
        return seconds;
    }
}
