package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Figure;
import dev.shipkeep.bench.Measure;
import dev.shipkeep.bench.MeasureFailed;
import dev.shipkeep.bench.Medians;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows per second of an import whose parcels are rated until the last one is, beside those of an import while the worker is
 * kept out, in turns on one database; then all parcels of a year rated again. The worker is kept out by holding its locks.
 */
public final class RatedMeasure implements Measure {

    private static final int ROUNDS = 3;
    private static final int LEAST_ACCOUNTS = 10_000;
    private static final double TARGET = 0.8;
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final String ANALYST = "pricing";

    private static final String LEFT = """
            SELECT (SELECT count(*) FROM waybill.day_mark) + (SELECT count(*) FROM rating.price_mark)""";

    private static final String KEEP_OUT = """
            SELECT count(pg_advisory_lock(hashtext('rating.lane'), lane)) FROM generate_series(0, 3) lane""";

    private final List<Double> plain = new ArrayList<>();
    private final List<Double> rated = new ArrayList<>();
    private final List<Double> beside = new ArrayList<>();
    private final List<Double> afterwards = new ArrayList<>();

    @Override
    public List<Figure> take(Options options) throws Exception {
        Path folder = options.data().resolve("rated");
        Folders.delete(folder);
        String token = Secrets.create();
        CarrierFiles files = CarrierFiles.create(folder, LEAST_ACCOUNTS, options.parcels() / 5);
        String again;
        try (Application application = Application.start(folder, token, "768m")) {
            Imports imports = new Imports(application, token);
            imports.loadArchive(files);
            Database database = application.database();
            PriceList.load(new Pages(application.port(), database.signIn(ANALYST, "browser")));
            int months = files.plan().months() / (2 * ROUNDS);
            LocalDate first = files.plan().firstDay();
            for (int round = 0; round < 2 * ROUNDS; round++) {
                Path file = files.waybills(first, first.plusMonths(months).minusDays(1));
                round(application, imports, file, round % 2 == 1);
                first = first.plusMonths(months);
            }
            again = rateAgain(application, database);
        }
        Folders.delete(folder);
        return List.of(
                Figure.atLeast(
                        "rated import ÷ unrated import, rows/s, median of " + ROUNDS,
                        Medians.of(rated) / Medians.of(plain),
                        "%.2f",
                        TARGET),
                Figure.plain(
                        "– the import's own rows/s while its parcels are rated ÷ unrated",
                        Figure.text("%.2f", Medians.of(beside) / Medians.of(plain))),
                Figure.plain("– rated until the last parcel is, rows/s", Medians.runs("%.0f", rated)),
                Figure.plain("– the import alone while its parcels are rated, rows/s", Medians.runs("%.0f", beside)),
                Figure.plain("– unrated, rows/s", Medians.runs("%.0f", plain)),
                Figure.plain(
                        "– rated afterwards, with nothing else to do, parcels/s", Medians.runs("%.0f", afterwards)),
                Figure.plain("– all rated again, nothing changed, parcels/s", again));
    }

    private void round(Application application, Imports imports, Path file, boolean withRating)
            throws IOException, SQLException {
        Database database = application.database();
        Calm.await(application);
        database.execute("CHECKPOINT");
        if (withRating) {
            Imports.Done done = imports.load("waybill", file);
            beside.add(done.rowsPerSecond());
            awaitRated(database);
            double late = Double.parseDouble(database.getText(
                    "SELECT extract(epoch FROM now() - finished_at) FROM platform.import WHERE id = ?", done.id()));
            rated.add(done.rows() / (done.seconds() + late));
            Progress.say("the last parcel was rated %.1f s after the import, %.0f rows/s", late, rated.getLast());
        } else {
            keepingOut(database, () -> plain.add(imports.load("waybill", file).rowsPerSecond()));
            rateTheRest(database);
        }
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

    private void rateTheRest(Database database) {
        long before = parcels(database);
        long start = System.nanoTime();
        awaitRated(database);
        afterwards.add((parcels(database) - before) / ((System.nanoTime() - start) / 1e9));
        Progress.say("rated afterwards: %.0f parcels/s", afterwards.getLast());
    }

    private static String rateAgain(Application application, Database database) throws IOException {
        Calm.await(application);
        long parcels = parcels(database);
        if (parcels == 0) {
            throw new MeasureFailed("nothing was rated");
        }
        long start = System.nanoTime();
        database.execute("""
                INSERT INTO rating.price_mark (account_ids, from_day, through_day)
                VALUES ('{}', DATE '2000-01-01', DATE '2099-12-31')""");
        awaitRated(database);
        double seconds = (System.nanoTime() - start) / 1e9;
        return Figure.text("%.0f (%d in %.1f s)", parcels / seconds, parcels, seconds);
    }

    private static void awaitRated(Database database) {
        Waiting.until("the last rated parcel", LIMIT, Duration.ofMillis(200), () -> database.number(LEFT) == 0);
    }

    private static long parcels(Database database) {
        return database.number("""
                SELECT (SELECT count(*) FROM rating.rated_parcel) + (SELECT count(*) FROM rating.waiting_parcel)""");
    }
}
