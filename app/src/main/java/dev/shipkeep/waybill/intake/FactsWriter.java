package dev.shipkeep.waybill.intake;

import dev.shipkeep.platform.database.CopyRows;
import dev.shipkeep.waybill.DayMarks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;

/** Adds sums to the facts of accounts and of their units. */
final class FactsWriter {

    /** Under which unit and currency an account is counted. */
    record Place(long unitId, String currency) {}

    private static final Table ACCOUNT_DAY = Table.of("account_day", "account_id, day");
    private static final Table UNIT_DAY = Table.of("unit_day", "unit_id, currency, day");

    private static final String MARK_LANES = """
            INSERT INTO waybill.lane_mark (account_id, month) SELECT * FROM unnest(?::bigint[], ?::date[])""";

    private static final String MARK_SERIES = """
            INSERT INTO waybill.series_mark (account_id)
            SELECT DISTINCT account_id FROM pg_temp.account_day_change""";

    private final Connection connection;

    FactsWriter(Connection connection) {
        this.connection = connection;
    }

    /** @param placeOf of each account that is in the sums */
    void add(FactSums ofAccounts, Map<Long, Place> placeOf) throws SQLException {
        markLanes(ofAccounts);
        DayMarks.add(connection, MarkedDays.of(ofAccounts));
        ofAccounts.dropZeros();
        List<Place> places = new ArrayList<>(new HashSet<>(placeOf.values()));
        Map<Long, Long> numberOfPlace = new HashMap<>();
        placeOf.forEach((account, place) -> numberOfPlace.put(account, places.indexOf(place) + 1L));
        FactSums ofUnits = new FactSums();
        ofUnits.addAll(ofAccounts, numberOfPlace::get);
        ofUnits.dropZeros();
        write(ACCOUNT_DAY, rows(ofAccounts, List.of()));
        execute(MARK_SERIES);
        write(UNIT_DAY, rows(ofUnits, places));
    }

    /** Lanes are not added up batch by batch: there are nearly as many of them as parcels. */
    private void markLanes(FactSums ofAccounts) throws SQLException {
        Set<Month> months = new HashSet<>();
        ofAccounts.days().keySet().forEach(key -> months.add(Month.of(key)));
        try (PreparedStatement statement = connection.prepareStatement(MARK_LANES)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", months.stream().map(Month::accountId).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "date", months.stream().map(Month::first).toArray()));
            statement.execute();
        }
    }

    private record Month(long accountId, LocalDate first) {

        static Month of(FactSums.Key key) {
            return new Month(key.owner(), LocalDate.ofEpochDay(key.day()).withDayOfMonth(1));
        }
    }

    private void write(Table table, CopyRows rows) throws SQLException {
        if (rows.count() > 0) {
            rows.sendTo(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copy()), new BitSet());
            execute(table.upsert());
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @param places empty when the owners are accounts, whose counts are of another width */
    private static CopyRows rows(FactSums sums, List<Place> places) {
        CopyRows rows = new CopyRows();
        sums.days().forEach((FactSums.Key key, long[] values) -> {
            rows.beginRow((places.isEmpty() ? 2 : 3) + values.length);
            addOwner(rows, key.owner(), places);
            rows.addDay(key.day());
            addSums(rows, values, places.isEmpty() ? FactSums.COUNTS : 0);
        });
        return rows;
    }

    private static void addOwner(CopyRows rows, long owner, List<Place> places) {
        if (places.isEmpty()) {
            rows.addLong(owner);
        } else {
            Place place = places.get((int) owner - 1);
            rows.addLong(place.unitId());
            rows.addText(place.currency());
        }
    }

    private static void addSums(CopyRows rows, long[] values, int ints) {
        for (int i = 0; i < values.length; i++) {
            if (i < ints) {
                rows.addInt(Math.toIntExact(values[i]));
            } else {
                rows.addLong(values[i]);
            }
        }
    }

    /** A table of facts with its temporary twin, which takes what is to be added. */
    private record Table(String copy, String upsert) {

        static Table of(String name, String keys) {
            String twin = "pg_temp." + name + "_change";
            String columns = keys + ", " + FactSums.COLUMNS;
            StringBuilder add = new StringBuilder();
            for (String sum : FactSums.COLUMNS.split(",\\s+")) {
                add.append(add.isEmpty() ? "" : ", ").append("%s = fact.%s + excluded.%s".formatted(sum, sum, sum));
            }
            return new Table("COPY %s (%s) FROM STDIN (FORMAT binary)".formatted(twin, columns), """
                    INSERT INTO waybill.%s AS fact (%s) SELECT %s FROM %s ORDER BY %s
                    ON CONFLICT (%s) DO UPDATE SET %s""".formatted(
                            name, columns, columns, twin, keys, keys, add));
        }
    }
}
