package dev.shipkeep.waybill.intake;

import dev.shipkeep.platform.database.CopyRows;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.GoodRow;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.RowResult.BadRow;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a file that are written together. Turns them into bytes for the database while they come, on the thread that
 * reads the file.
 *
 * <p>A number may come several times. Each of its rows gets a round of its own, in the order of the file, and the rounds
 * are written one after the other: so a file leaves the same parcels behind wherever it is cut into batches.
 */
final class WaybillBatch implements ImportBatch {

    private static final long MICROS_PER_DAY = Duration.ofDays(1).toMillis() * 1_000;
    private static final long LONGEST_WAIT_MICROS = 365 * MICROS_PER_DAY;

    private final BatchWriter writer;
    private final RefusedRow refusal;
    private final String fileCurrency;
    private final long importId;
    private final long nowMicros;

    private final CopyRows rows = new CopyRows();
    private final RowEncoder encoder = new RowEncoder(rows);
    private final BusinessDay day = new BusinessDay();
    private final Map<Sender, Integer> senders = new LinkedHashMap<>();
    private final FactSums facts = new FactSums();
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Set<LocalDate> months = new TreeSet<>();
    private final List<BadRow> refused = new ArrayList<>();
    private String[] numbers = new String[1 << 12];
    private int[] senderOfRow = new int[1 << 12];
    private long[] lines = new long[1 << 12];
    private byte @Nullable [] lowest;
    private byte @Nullable [] highest;
    private int lastRound = 1;

    WaybillBatch(BatchWriter writer, RefusedRow refusal, String fileCurrency, long importId, long nowMicros) {
        this.writer = writer;
        this.refusal = refusal;
        this.fileCurrency = fileCurrency;
        this.importId = importId;
        this.nowMicros = nowMicros;
    }

    @Override
    public void add(GoodRow row) {
        if (isImpossible(row)) {
            return;
        }
        int index = rows.count();
        growTo(index + 1);
        numbers[index] = row.getText(WaybillField.WAYBILL_NO.ordinal());
        widenTo(numbers[index].getBytes(StandardCharsets.UTF_8));
        Sender sender = new Sender(row.getText(WaybillField.SHIPPER_CODE.ordinal()), currencyOf(row));
        senderOfRow[index] = senders.computeIfAbsent(sender, added -> senders.size());
        lines[index] = row.line();
        int round = rounds.merge(numbers[index], 1, Integer::sum);
        lastRound = Math.max(lastRound, round);
        if (day.set(row.getLong(WaybillField.SHIPPED_AT.ordinal()))) {
            months.add(day.month());
        }
        ParcelFigures figures = encoder.add(row, index, day, round, sender.currency(), nowMicros);
        facts.add(senderOfRow[index], figures, 1);
    }

    /** In the order of the database's "C": by bytes. */
    private void widenTo(byte[] number) {
        if (lowest == null || Arrays.compareUnsigned(number, lowest) < 0) {
            lowest = number;
        }
        if (highest == null || Arrays.compareUnsigned(number, highest) > 0) {
            highest = number;
        }
    }

    private boolean isImpossible(GoodRow row) {
        long shipped = row.getLong(WaybillField.SHIPPED_AT.ordinal());
        int delivered = WaybillField.DELIVERED_AT.ordinal();
        int booked = WaybillField.BOOKED_AT.ordinal();
        if (row.has(delivered) && row.getLong(delivered) < shipped) {
            refused.add(refusal.deliveredBeforeShipped(row.line(), row.getLong(delivered), shipped));
            return true;
        }
        if (row.has(booked) && shipped - row.getLong(booked) > LONGEST_WAIT_MICROS) {
            refused.add(refusal.shippedLongAfterBooked(row.line(), shipped, row.getLong(booked)));
            return true;
        }
        return false;
    }

    private String currencyOf(GoodRow row) {
        int currency = WaybillField.CURRENCY.ordinal();
        return row.has(currency) ? row.getText(currency).toUpperCase(java.util.Locale.ROOT) : fileCurrency;
    }

    private void growTo(int needed) {
        if (needed > lines.length) {
            int length = lines.length * 2;
            numbers = Arrays.copyOf(numbers, length);
            senderOfRow = Arrays.copyOf(senderOfRow, length);
            lines = Arrays.copyOf(lines, length);
        }
    }

    @Override
    public int size() {
        return rows.count() + refused.size();
    }

    @Override
    public BatchOutcome write() {
        return writer.write(this);
    }

    String lowestNumber() {
        return lowest == null ? "" : new String(lowest, StandardCharsets.UTF_8);
    }

    String highestNumber() {
        return highest == null ? "" : new String(highest, StandardCharsets.UTF_8);
    }

    long importId() {
        return importId;
    }

    CopyRows rows() {
        return rows;
    }

    int rounds() {
        return lastRound;
    }

    Set<LocalDate> months() {
        return months;
    }

    /** In the order of their places, which are what {@link #senderOf} answers and what the facts are counted for. */
    List<Sender> senders() {
        return List.copyOf(senders.keySet());
    }

    int senderOf(int row) {
        return senderOfRow[row];
    }

    /** The sums of all rows, as if each were a new parcel. */
    FactSums facts() {
        return facts;
    }

    /** Rows that were refused while they were read. */
    List<BadRow> refused() {
        return refused;
    }

    BadRow unknownShipper(int row, Sender sender) {
        return refusal.unknownShipper(lines[row], sender.shipperCode());
    }

    BadRow otherCurrency(int row, Sender sender, String accountCurrency) {
        return refusal.otherCurrency(lines[row], sender.currency(), accountCurrency);
    }

    BadRow numberTaken(int row) {
        return refusal.numberTaken(lines[row], numbers[row]);
    }

    /** Who a row says it is from; all rows of a sender are taken or refused together. */
    record Sender(String shipperCode, String currency) {}
}
