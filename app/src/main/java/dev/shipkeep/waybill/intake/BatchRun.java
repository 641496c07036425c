package dev.shipkeep.waybill.intake;

import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.RowResult.BadRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * One batch on its way into the database. What the importing person may touch is decided once, when shipper codes are
 * looked up in that person's scope; from there on the batch works with the eyes of the system, so that a number used by
 * a shipper out of sight is still found taken, and a unit's facts are complete.
 */
final class BatchRun {

    private static final String RESOLVE = """
            SELECT wanted.place - 1 AS place, shipper_code.id, shipper_code.account_id, account.currency, account.unit_id
            FROM unnest(?::text[]) WITH ORDINALITY wanted (code, place)
                JOIN account.shipper_code ON shipper_code.code = wanted.code
                JOIN account.account ON account.id = shipper_code.account_id""";

    private static final String STAGE_ABSENT = "SELECT to_regclass('pg_temp.unit_day_change') IS NULL";
    /** The size can only be chosen before a connection's first temporary table; without it the stage goes to a file. */
    private static final String NO_TEMPORARY_TABLE_YET = "SELECT pg_my_temp_schema() = 0";

    private static final String KEEP_STAGE_IN_MEMORY = "SET temp_buffers = '64MB'";
    private static final String CREATE_STAGE = SqlText.read("createStage.sql");
    private static final String COPY =
            "COPY pg_temp.waybill_stage (" + RowEncoder.COLUMNS + ") FROM STDIN (FORMAT binary)";

    private static final String FIND_KNOWN = """
            INSERT INTO pg_temp.waybill_known (position, account_id, shipped_at)
            SELECT stage.position, number.account_id, number.shipped_at
            FROM pg_temp.waybill_stage stage JOIN waybill.waybill_number number ON number.waybill_no = stage.waybill_no
            WHERE stage.round = ?""";

    private static final String MAY_BE_KNOWN =
            "SELECT EXISTS (SELECT FROM waybill.waybill_number WHERE waybill_no BETWEEN ? AND ?)";

    private static final String FIND_TAKEN = """
            SELECT stage.position
            FROM pg_temp.waybill_stage stage JOIN pg_temp.waybill_known known ON known.position = stage.position
            WHERE stage.round = ? AND known.account_id <> stage.account_id""";

    private static final String UPDATE_KNOWN = SqlText.read("updateKnown.sql");

    private static final String ADD_EVENTS = """
            INSERT INTO waybill.waybill_event (waybill_no, account_id, happened_at, status, import_id)
            SELECT after.waybill_no, after.account_id, after.news_at, after.status, ?
            FROM pg_temp.waybill_change before JOIN pg_temp.waybill_change after
                ON after.waybill_no = before.waybill_no AND after.round = before.round
            WHERE before.round = ? AND before.sign = -1 AND after.sign = 1 AND after.status <> before.status
            ON CONFLICT DO NOTHING""";

    private static final String MOVE_NUMBERS = """
            UPDATE waybill.waybill_number SET shipped_at = change.shipped_at
            FROM pg_temp.waybill_change change
            WHERE change.round = ? AND change.sign = 1 AND waybill_number.waybill_no = change.waybill_no
              AND waybill_number.shipped_at <> change.shipped_at""";

    private static final String ADD_NUMBERS = """
            INSERT INTO waybill.waybill_number (waybill_no, shipped_at, account_id)
            SELECT waybill_no, shipped_at, account_id FROM pg_temp.waybill_stage stage
            WHERE round = ?
              AND NOT EXISTS (SELECT FROM pg_temp.waybill_known known WHERE known.position = stage.position)""";

    private static final String ADD_NEW = """
            INSERT INTO waybill.waybill (account_id, shipper_code_id, shipped_at, booked_at, promised_at, delivered_at,
                news_at, freight_fen, cost_fen, weight_grams, declared_value_fen, cod_fen, import_id, length_mm,
                width_mm, height_mm, pieces, consignee_score, status, waybill_no, order_no, product, origin_region,
                origin_city, destination_region, destination_city, services, currency)
            SELECT account_id, shipper_code_id, shipped_at, booked_at, promised_at, delivered_at,
                news_at, freight_fen, cost_fen, weight_grams, declared_value_fen, cod_fen, ?, length_mm,
                width_mm, height_mm, pieces, consignee_score, status, waybill_no, order_no, product, origin_region,
                origin_city, destination_region, destination_city, services, currency
            FROM pg_temp.waybill_stage stage
            WHERE round = ?
              AND NOT EXISTS (SELECT FROM pg_temp.waybill_known known WHERE known.position = stage.position)""";

    private static final String DROP_EMPTY_FACTS = SqlText.read("dropEmptyFacts.sql");

    private static final String FIGURES_OF_KNOWN = SqlText.read("figuresOfKnown.sql");
    private static final String FIGURES_OF_CHANGED = SqlText.read("figuresOfChanged.sql");

    private final Connection connection;
    private final WaybillBatch batch;
    private final long[] accountOfSender;
    private final Map<Long, FactsWriter.Place> placeOfAccount = new HashMap<>();
    private final BitSet leftOut = new BitSet();
    private final List<BadRow> refused = new ArrayList<>();
    private long added;
    private long changed;
    private long known;

    BatchRun(Connection connection, WaybillBatch batch) {
        this.connection = connection;
        this.batch = batch;
        accountOfSender = new long[batch.senders().size()];
        refused.addAll(batch.refused());
    }

    BatchOutcome write() throws SQLException {
        execute(FactsLock.TAKE);
        resolveShippers();
        WholeSight sight = WholeSight.open(connection);
        ensureMonths();
        stage();
        for (int round = 1; round <= batch.rounds(); round++) {
            writeRound(round);
        }
        new FactsWriter(connection).add(listFactChanges(), placeOfAccount);
        if (changed > 0) {
            execute(DROP_EMPTY_FACTS);
        }
        sight.close();
        long same = batch.size() - refused.size() - added - changed;
        return new BatchOutcome(added, changed, same, List.copyOf(refused));
    }

    private void resolveShippers() throws SQLException {
        List<WaybillBatch.Sender> senders = batch.senders();
        Shipper[] found = listShippers(senders);
        for (int row = 0; row < batch.rows().count(); row++) {
            int sender = batch.senderOf(row);
            Shipper shipper = found[sender];
            if (shipper == null) {
                leaveOut(row, batch.unknownShipper(row, senders.get(sender)));
            } else if (!shipper.place().currency().equals(senders.get(sender).currency())) {
                leaveOut(
                        row,
                        batch.otherCurrency(
                                row, senders.get(sender), shipper.place().currency()));
            } else {
                batch.rows().setLong(row, RowEncoder.ACCOUNT, shipper.accountId());
                batch.rows().setLong(row, RowEncoder.SHIPPER_CODE, shipper.codeId());
                accountOfSender[sender] = shipper.accountId();
                placeOfAccount.put(shipper.accountId(), shipper.place());
            }
        }
    }

    private @Nullable Shipper[] listShippers(List<WaybillBatch.Sender> senders) throws SQLException {
        @Nullable Shipper[] found = new Shipper[senders.size()];
        String[] codes = senders.stream().map(WaybillBatch.Sender::shipperCode).toArray(String[]::new);
        try (PreparedStatement statement = connection.prepareStatement(RESOLVE)) {
            statement.setArray(1, connection.createArrayOf("text", codes));
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                FactsWriter.Place place = new FactsWriter.Place(row.getLong(5), row.getString(4));
                found[row.getInt(1)] = new Shipper(row.getLong(2), row.getLong(3), place);
            }
        }
        return found;
    }

    private void leaveOut(int row, BadRow reason) {
        leftOut.set(row);
        refused.add(reason);
    }

    private void ensureMonths() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT waybill.ensure_month(month) FROM unnest(?::date[]) month")) {
            statement.setArray(
                    1, connection.createArrayOf("date", batch.months().toArray()));
            statement.execute();
        }
    }

    private void stage() throws SQLException {
        if (isTrue(STAGE_ABSENT)) {
            if (isTrue(NO_TEMPORARY_TABLE_YET)) {
                execute(KEEP_STAGE_IN_MEMORY);
            }
            execute(CREATE_STAGE);
        }
        batch.rows().sendTo(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY), leftOut);
    }

    private boolean isTrue(String question) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(question);
            row.next();
            return row.getBoolean(1);
        }
    }

    private void writeRound(int round) throws SQLException {
        long knownHere = mayBeKnown() ? update(FIND_KNOWN, round) : 0;
        if (knownHere > 0) {
            refuseTaken(round);
            long sides = update(UPDATE_KNOWN, batch.importId(), round);
            if (sides > 0) {
                changed += sides / 2;
                update(ADD_EVENTS, batch.importId(), round);
                update(MOVE_NUMBERS, round);
            }
        }
        known += knownHere;
        if (known < staged()) {
            update(ADD_NUMBERS, round);
            added += update(ADD_NEW, batch.importId(), round);
        }
    }

    /** New numbers often lie beyond all that are known: then there is nothing to look up. */
    private boolean mayBeKnown() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MAY_BE_KNOWN)) {
            statement.setString(1, batch.lowestNumber());
            statement.setString(2, batch.highestNumber());
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getBoolean(1);
        }
    }

    private void refuseTaken(int round) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND_TAKEN)) {
            statement.setInt(1, round);
            ResultSet taken = statement.executeQuery();
            while (taken.next()) {
                refused.add(batch.numberTaken(taken.getInt(1)));
            }
        }
    }

    /** All rows were counted as new parcels when they were read; those that were not are taken out again. */
    private FactSums listFactChanges() throws SQLException {
        FactSums facts = new FactSums();
        if (known < staged()) {
            facts.addAll(batch.facts(), sender -> accountOfSender[(int) sender]);
            if (known > 0) {
                addFigures(facts, FIGURES_OF_KNOWN);
            }
        }
        if (changed > 0) {
            addFigures(facts, FIGURES_OF_CHANGED);
        }
        return facts;
    }

    private void addFigures(FactSums facts, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                ParcelFigures figures = new ParcelFigures(
                        row.getInt("day"),
                        row.getString("status"),
                        row.getBoolean("on_time"),
                        row.getBoolean("late"),
                        row.getLong("freight_fen"),
                        row.getObject("cost_fen", Long.class),
                        row.getObject("weight_grams", Long.class));
                facts.add(row.getLong("account_id"), figures, row.getInt("sign"));
            }
        }
    }

    private long staged() {
        return batch.rows().count() - leftOut.cardinality();
    }

    private long update(String sql, long... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            return statement.executeLargeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What a shipper code leads to. */
    private record Shipper(long codeId, long accountId, FactsWriter.Place place) {}
}
