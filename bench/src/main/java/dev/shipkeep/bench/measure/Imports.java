package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.MeasureFailed;
import dev.shipkeep.bench.Progress;
import dev.shipkeep.bench.application.Api;
import dev.shipkeep.bench.application.Application;
import dev.shipkeep.bench.application.Database;
import dev.shipkeep.bench.application.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Imports files through the API, and reads in the database what came of it. */
final class Imports {

    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    /** An import that is done: its rows, and the seconds between its start and its end. */
    record Done(long id, long rows, double seconds) {
        double rowsPerSecond() {
            return rows / seconds;
        }
    }

    private final Api api;
    private final Database database;

    Imports(Application application, String token) throws IOException {
        this.api = new Api(application.port(), token);
        this.database = application.database();
    }

    /** Organisation, people and accounts: what waybills need. */
    void loadArchive(CarrierFiles files) throws IOException {
        load("organization", files.units());
        load("people", files.people());
        load("account", files.accounts());
    }

    Done load(String kind, Path file) throws IOException {
        Progress.say("importing %s, %d MB", file.getFileName(), Files.size(file) >> 20);
        long id = api.startImport(kind, file);
        Waiting.until("the end of import " + id, LIMIT, LOOK_EVERY, () -> isOver(id));
        Done done = new Done(
                id,
                database.number("SELECT position_rows FROM platform.import WHERE id = ?", id),
                Double.parseDouble(database.getText(
                        "SELECT extract(epoch FROM finished_at - started_at) FROM platform.import WHERE id = ?", id)));
        check(id, done.rows());
        Progress.say("%d rows in %.1f s, %.0f rows/s", done.rows(), done.seconds(), done.rowsPerSecond());
        return done;
    }

    private boolean isOver(long id) {
        return database.getText("SELECT state FROM platform.import WHERE id = ?", id)
                .matches("done|failed|cancelled");
    }

    private void check(long id, long rows) {
        String state = database.getText("SELECT state FROM platform.import WHERE id = ?", id);
        long bad = database.number("SELECT rows_bad FROM platform.import WHERE id = ?", id);
        if (!state.equals("done") || bad * 100 > rows) {
            throw new MeasureFailed("Import " + id + " is " + state + " with " + bad + " bad rows, for example "
                    + database.list("SELECT problems FROM platform.import_problem WHERE import_id = ? LIMIT 3", id));
        }
        if (bad > 0) {
            Progress.say(
                    "%d bad rows: %s",
                    bad, database.list("SELECT problems FROM platform.import_problem WHERE import_id = ? LIMIT 3", id));
        }
    }
}
