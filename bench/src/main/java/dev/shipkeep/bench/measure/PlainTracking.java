package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.MeasureFailed;
import dev.shipkeep.bench.application.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The application's tracking by plain JDBC: its role, the scope set at the start of each transaction, every column read. */
final class PlainTracking {

    private static final String SET_SCOPE = """
            SELECT set_config('shipkeep.person', ?, true), set_config('shipkeep.scope', ?, true),
                   set_config('shipkeep.sees_all', 'off', true), set_config('shipkeep.rights', ',TRACK,', true)""";

    /** How the application's connections are set up. */
    private static final String SET_UP = "SET ROLE shipkeep_app; SET plan_cache_mode = force_generic_plan";

    /** The statements of the application's tracking by waybill number, word for word. */
    private static final String PLACES = """
            SELECT waybill_no, account_id, shipped_at::text AS shipped_at
            FROM waybill.waybill_number WHERE waybill_no = ANY (?)""";

    private static final String BY_PLACE = """
            SELECT waybill.waybill_no, waybill.order_no, waybill.account_id, account.code AS account_code,
            account.name AS account_name, waybill.status, waybill.booked_at, waybill.shipped_at, waybill.promised_at,
            waybill.delivered_at, waybill.news_at, waybill.product, waybill.origin_region, waybill.destination_region,
            coalesce((SELECT division.name FROM organization.division WHERE division.code = waybill.origin_city),
                     waybill.origin_city) AS origin_city,
            coalesce((SELECT division.name FROM organization.division WHERE division.code = waybill.destination_city),
                     waybill.destination_city) AS destination_city,
            waybill.pieces, waybill.weight_grams,
            waybill.length_mm, waybill.width_mm, waybill.height_mm, waybill.currency, waybill.freight_fen,
            waybill.cost_fen, waybill.declared_value_fen, waybill.cod_fen, waybill.consignee_score,
            event.event_times, event.event_statuses
            FROM unnest(?::bigint[], ?::timestamptz[], ?::text[]) place (account_id, shipped_at, waybill_no)
            JOIN waybill.waybill ON waybill.account_id = place.account_id
                AND waybill.shipped_at = place.shipped_at AND waybill.waybill_no = place.waybill_no COLLATE "C"
                AND waybill.shipped_at = ANY (?::timestamptz[])
            JOIN account.account ON account.id = waybill.account_id
            LEFT JOIN LATERAL (
                SELECT array_agg(happened_at ORDER BY happened_at, status) AS event_times,
                       array_agg(status ORDER BY happened_at, status) AS event_statuses
                FROM waybill.waybill_event WHERE waybill_event.waybill_no = waybill.waybill_no) event ON true
            """;

    private final Database database;
    private final String personId;
    private final String scope;
    private final List<String> numbers;

    PlainTracking(Database database, String username, List<String> numbers) {
        this.database = database;
        this.personId = database.getText("SELECT id FROM organization.person WHERE username = ?", username);
        this.scope = database.getText("""
                SELECT unit.path::text FROM organization.person JOIN organization.unit ON unit.id = unit_id
                WHERE username = ?""", username);
        this.numbers = List.copyOf(numbers);
    }

    double requestsPerSecond(int connections, Duration duration) {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        long requests = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int first = i * numbers.size() / connections;
                counts.add(threads.submit(() -> work(first, end)));
            }
            for (Future<Long> count : counts) {
                requests += count.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailed("interrupted");
        } catch (ExecutionException e) {
            throw new MeasureFailed("plain tracking: " + e.getCause());
        }
        return requests / ((System.nanoTime() - start) / 1e9);
    }

    private long work(int first, long end) throws SQLException {
        long requests = 0;
        int next = first;
        try (Connection connection = database.connect()) {
            try (Statement role = connection.createStatement()) {
                role.execute(SET_UP);
            }
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                track(connection, numbers.get(next));
                next = (next + 1) % numbers.size();
                requests++;
            }
        }
        return requests;
    }

    private void track(Connection connection, String number) throws SQLException {
        try (PreparedStatement scoped = connection.prepareStatement(SET_SCOPE)) {
            scoped.setString(1, personId);
            scoped.setString(2, scope);
            scoped.execute();
        }
        if (read(connection, number) != 1) {
            throw new SQLException(number + " is not exactly one parcel");
        }
        connection.commit();
    }

    private static long read(Connection connection, String number) throws SQLException {
        try (PreparedStatement places = connection.prepareStatement(PLACES)) {
            places.setArray(1, connection.createArrayOf("text", new String[] {number}));
            try (ResultSet place = places.executeQuery()) {
                return place.next() ? readParcel(connection, place) : 0;
            }
        }
    }

    private static long readParcel(Connection connection, ResultSet place) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BY_PLACE)) {
            String times = "{\"" + place.getString("shipped_at") + "\"}";
            statement.setArray(1, connection.createArrayOf("bigint", new Long[] {place.getLong("account_id")}));
            statement.setObject(2, times, Types.OTHER);
            statement.setArray(3, connection.createArrayOf("text", new String[] {place.getString("waybill_no")}));
            statement.setObject(4, times, Types.OTHER);
            return countRows(statement);
        }
    }

    private static long countRows(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            long count = 0;
            while (rows.next()) {
                count++;
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
            return count;
        }
    }
}
