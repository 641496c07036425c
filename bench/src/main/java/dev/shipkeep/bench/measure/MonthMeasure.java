package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Figure;
import dev.shipkeep.bench.Measure;
import dev.shipkeep.bench.MeasureFailed;
import dev.shipkeep.bench.Options;
import dev.shipkeep.bench.Progress;
import dev.shipkeep.bench.application.Application;
import dev.shipkeep.bench.application.Database;
import dev.shipkeep.bench.application.Pages;
import dev.shipkeep.bench.application.Secrets;
import dev.shipkeep.bench.application.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/**
 * The settlement of a month by its two buttons, from parcels that nobody has rated to closed statements: while the parcels
 * come in, the worker that rates is kept out by holding its locks.
 */
public final class MonthMeasure implements Measure {

    private static final double TARGET_SECONDS = 120;
    private static final int MONTHS_SIMULATED = 18;
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final String ANALYST = "pricing";
    private static final String CLERK = "settlement";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String KEEP_OUT = """
            SELECT count(pg_advisory_lock(hashtext('rating.lane'), lane)) FROM generate_series(0, 3) lane""";

    @Override
    public List<Figure> take(Options options) throws Exception {
        Path folder = options.data().resolve("month");
        Folders.delete(folder);
        String token = Secrets.create();
        YearMonth month = YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1);
        CarrierFiles files =
                CarrierFiles.create(folder, options.accounts() / 10, options.parcels() / 5 * MONTHS_SIMULATED);
        List<Figure> figures;
        try (Application application = Application.start(folder, token, "768m")) {
            Imports imports = new Imports(application, token);
            imports.loadArchive(files);
            Database database = application.database();
            Pages analyst = new Pages(application.port(), database.signIn(ANALYST, "browser"));
            keepingOut(database, () -> {
                imports.load("waybill", files.waybills(month.atDay(1), month.atEndOfMonth()));
                PriceList.load(analyst);
                database.execute("ANALYZE");
                database.execute("CHECKPOINT");
            });
            figures = settle(database, new Pages(application.port(), database.signIn(CLERK, "browser")), month);
        }
        Folders.delete(folder);
        return figures;
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void keepingOut(Database database, Work work) throws IOException, SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(KEEP_OUT);
            work.run();
        }
    }

    private static List<Figure> settle(Database database, Pages clerk, YearMonth month) throws IOException {
        long start = System.nanoTime();
        long preview = press(clerk, "/settlement/runs", "month=" + month);
        awaitEnd(database, preview);
        long previewed = System.nanoTime();
        long closing = press(clerk, "/settlement/closings", "month=" + month);
        awaitEnd(database, closing);
        double total = (System.nanoTime() - start) / 1e9;
        double closed = (System.nanoTime() - previewed) / 1e9;
        double added = seconds(database, "finished_at - rated_at", preview);
        long parcels = database.number("SELECT parcels_done FROM settlement.run WHERE id = ?", closing);
        long statements = database.number("SELECT count(*) FROM settlement.statement WHERE state = 'CLOSED'");
        Progress.say("%d statements over %d parcels in %.1f s", statements, parcels, total);
        return List.of(
                Figure.atMost(
                        "month of " + statements + " statements and " + parcels + " parcels, unrated to closed",
                        total,
                        "%.1f s (" + Math.round(parcels / total) + " parcels/s)",
                        TARGET_SECONDS,
                        " s"),
                Figure.plain("– rating, in the run", Figure.text("%.1f s", total - closed - added)),
                Figure.plain("– previews", Figure.text("%.1f s", added)),
                Figure.plain("– closing", Figure.text("%.1f s (%.0f statements/s)", closed, statements / closed)),
                Figure.plain("– from rated parcels to closed statements", Figure.text("%.1f s", added + closed)));
    }

    private static long press(Pages pages, String path, String form) throws IOException {
        String run = pages.post(path, FORM, form);
        return Long.parseLong(run.substring(run.lastIndexOf('/') + 1));
    }

    private static void awaitEnd(Database database, long run) {
        Waiting.until(
                "the end of run " + run,
                LIMIT,
                LOOK_EVERY,
                () -> database.getText("SELECT coalesce(finished_at::text, '') FROM settlement.run WHERE id = ?", run)
                                .length()
                        > 0);
        String state = database.getText("SELECT state FROM settlement.run WHERE id = ?", run);
        long problems = database.number("SELECT count(*) FROM settlement.run_payer WHERE run_id = ?", run);
        if (!state.equals("DONE") || problems > 0) {
            throw new MeasureFailed("Run " + run + " is " + state + " with " + problems + " problems");
        }
    }

    private static double seconds(Database database, String span, long run) {
        return Double.parseDouble(
                database.getText("SELECT extract(epoch FROM " + span + ") FROM settlement.run WHERE id = ?", run));
    }
}
