package dev.shipkeep.waybill.intake;

import dev.shipkeep.waybill.intake.FactSums.DayKey;
import dev.shipkeep.waybill.intake.FactSums.LaneKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** Adds sums to the facts of accounts and of their units. */
final class FactsWriter {

    /** Under which unit and currency an account is counted. */
    record Place(long unitId, String currency) {}

    private static final String LANE_KEY = "month, origin_region, destination_region";
    private static final Table ACCOUNT_DAY = Table.of("account_day", "account_id, day", FactSums.DAY_COLUMNS);
    private static final Table ACCOUNT_LANE =
            Table.of("account_lane_month", "account_id, " + LANE_KEY, FactSums.LANE_COLUMNS);
    private static final Table UNIT_DAY = Table.of("unit_day", "unit_id, currency, day", FactSums.DAY_COLUMNS);
    private static final Table UNIT_LANE =
            Table.of("unit_lane_month", "unit_id, currency, " + LANE_KEY, FactSums.LANE_COLUMNS);

    private final Connection connection;

    FactsWriter(Connection connection) {
        this.connection = connection;
    }

    /** @param placeOf of each account that is in the sums */
    void add(FactSums ofAccounts, Map<Long, Place> placeOf) throws SQLException {
        ofAccounts.dropZeros();
        List<Place> places = new ArrayList<>(new java.util.HashSet<>(placeOf.values()));
        Map<Long, Long> numberOfPlace = new HashMap<>();
        placeOf.forEach((account, place) -> numberOfPlace.put(account, places.indexOf(place) + 1L));
        FactSums ofUnits = new FactSums();
        ofUnits.addAll(ofAccounts, numberOfPlace::get);
        ofUnits.dropZeros();
        write(ACCOUNT_DAY, days(ofAccounts, List.of()));
        write(ACCOUNT_LANE, lanes(ofAccounts, List.of()));
        write(UNIT_DAY, days(ofUnits, places));
        write(UNIT_LANE, lanes(ofUnits, places));
    }

    private void write(Table table, CopyRows rows) throws SQLException {
        if (rows.count() > 0) {
            rows.sendTo(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copy()), new BitSet());
            try (Statement statement = connection.createStatement()) {
                statement.execute(table.upsert());
            }
        }
    }

    /** @param places empty when the owners are accounts, whose counts are of another width */
    private static CopyRows days(FactSums sums, List<Place> places) {
        CopyRows rows = new CopyRows();
        sums.days().forEach((DayKey key, long[] values) -> {
            rows.beginRow((places.isEmpty() ? 2 : 3) + values.length);
            addOwner(rows, key.owner(), places);
            rows.addDay(key.day());
            addSums(rows, values, places.isEmpty() ? FactSums.DAY_COUNTS : 0);
        });
        return rows;
    }

    private static CopyRows lanes(FactSums sums, List<Place> places) {
        CopyRows rows = new CopyRows();
        sums.lanes().forEach((LaneKey key, long[] values) -> {
            rows.beginRow((places.isEmpty() ? 4 : 5) + values.length);
            addOwner(rows, key.owner(), places);
            rows.addDay(key.month());
            rows.addText(key.originRegion());
            rows.addText(key.destinationRegion());
            addSums(rows, values, places.isEmpty() ? FactSums.LANE_COUNTS : 0);
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

        static Table of(String name, String keys, String sums) {
            String twin = "pg_temp." + name + "_change";
            String columns = keys + ", " + sums;
            StringBuilder add = new StringBuilder();
            for (String sum : sums.split(",\\s+")) {
                add.append(add.isEmpty() ? "" : ", ").append("%s = fact.%s + excluded.%s".formatted(sum, sum, sum));
            }
            return new Table("COPY %s (%s) FROM STDIN (FORMAT binary)".formatted(twin, columns), """
                    INSERT INTO waybill.%s AS fact (%s) SELECT %s FROM %s ORDER BY %s
                    ON CONFLICT (%s) DO UPDATE SET %s""".formatted(
                            name, columns, columns, twin, keys, keys, add));
        }
    }
}
