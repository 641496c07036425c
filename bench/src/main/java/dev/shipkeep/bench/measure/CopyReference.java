package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.MeasureFailed;
import dev.shipkeep.bench.application.Application;
import dev.shipkeep.bench.application.Database;
import dev.shipkeep.bench.application.ProcessorTime;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What PostgreSQL itself needs for the rows of an import: plain COPY, in text, on one connection, into a copy of the
 * partitioned waybill table with all its partitions, indexes and constraints.
 */
final class CopyReference {

    private static final String CREATE = """
            DO $$
            DECLARE
                part record;
            BEGIN
                DROP SCHEMA IF EXISTS bench_copy CASCADE;
                CREATE SCHEMA bench_copy;
                CREATE TABLE bench_copy.waybill (LIKE waybill.waybill INCLUDING ALL) PARTITION BY RANGE (shipped_at);
                FOR part IN
                    SELECT relname, pg_get_expr(relpartbound, pg_class.oid) AS bound
                    FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
                    WHERE inhparent = 'waybill.waybill'::regclass
                LOOP
                    EXECUTE format('CREATE TABLE bench_copy.%I PARTITION OF bench_copy.waybill %s', part.relname, part.bound);
                END LOOP;
            END
            $$""";

    private final Database database;
    private final Path file;

    CopyReference(Database database, Path folder) {
        this.database = database;
        this.file = folder.resolve("copy.txt");
    }

    /** @param processorSeconds of PostgreSQL */
    record Copied(double rowsPerSecond, double processorSeconds) {}

    /** The rows of one import. */
    Copied copy(Application application, long importId) throws IOException {
        database.execute(CREATE);
        database.execute("CHECKPOINT");
        try (Connection connection = database.connect()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
                copy.copyOut("COPY (SELECT * FROM waybill.waybill WHERE import_id = " + importId + ") TO STDOUT", out);
            }
            checkIndexes(connection);
            ProcessorTime before = ProcessorTime.of(application);
            long start = System.nanoTime();
            long rows;
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
                rows = copy.copyIn("COPY bench_copy.waybill FROM STDIN", in, 1 << 16);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Copied(
                    rows / seconds, ProcessorTime.of(application).since(before).postgres());
        } catch (SQLException e) {
            throw new MeasureFailed("PostgreSQL: " + e.getMessage());
        } finally {
            database.execute("DROP SCHEMA IF EXISTS bench_copy CASCADE");
            Files.deleteIfExists(file);
        }
    }

    /** The comparison is worth nothing if the copy has fewer indexes. */
    private static void checkIndexes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM pg_indexes WHERE schemaname = 'bench_copy'),
                               (SELECT count(*) FROM pg_index
                                WHERE indrelid = 'waybill.waybill'::regclass OR indrelid IN
                                      (SELECT inhrelid FROM pg_inherits WHERE inhparent = 'waybill.waybill'::regclass))""")) {
            rows.next();
            if (rows.getLong(1) != rows.getLong(2)) {
                throw new MeasureFailed("the copy has " + rows.getLong(1) + " indexes instead of " + rows.getLong(2));
            }
        }
    }
}
