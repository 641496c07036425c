package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.importing.ImportFailure;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of platform.import as a job. */
final class ImportRow {

    static final String COLUMNS = """
            id, kind, file_id, file_name, size_bytes, person_id, person_name, rights, mapping::text AS mapping,
            header::text AS header, state, check_only, cancel_asked, run, position_rows, rows_total, rows_new,
            rows_changed, rows_same, rows_bad, problem_bytes, share, failure_key,
            failure_arguments::text AS failure_arguments, created_at, started_at, finished_at, busy_millis,
            corrects_id""";

    private ImportRow() {}

    static ImportJob read(ResultSet row, int number) throws SQLException {
        return new ImportJob(
                row.getLong("id"),
                row.getString("kind"),
                row.getObject("file_id", Long.class),
                row.getString("file_name"),
                row.getLong("size_bytes"),
                row.getLong("person_id"),
                row.getString("person_name"),
                row.getString("rights"),
                ImportJson.readMapping(row.getString("mapping")),
                ImportJson.readTexts(row.getString("header")),
                ImportState.of(row.getString("state")),
                row.getBoolean("check_only"),
                row.getBoolean("cancel_asked"),
                row.getInt("run"),
                rows(row),
                row.getDouble("share"),
                failure(row),
                times(row),
                row.getObject("corrects_id", Long.class));
    }

    private static ImportJob.Rows rows(ResultSet row) throws SQLException {
        return new ImportJob.Rows(
                row.getLong("position_rows"),
                row.getObject("rows_total", Long.class),
                row.getLong("rows_new"),
                row.getLong("rows_changed"),
                row.getLong("rows_same"),
                row.getLong("rows_bad"),
                row.getLong("problem_bytes"));
    }

    private static @Nullable ImportFailure failure(ResultSet row) throws SQLException {
        String key = row.getString("failure_key");
        return key == null ? null : new ImportFailure(key, ImportJson.readTexts(row.getString("failure_arguments")));
    }

    private static ImportJob.Times times(ResultSet row) throws SQLException {
        return new ImportJob.Times(
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")),
                row.getLong("busy_millis"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
