package dev.shipkeep.waybill.intake;

import dev.shipkeep.platform.database.CopyRows;
import dev.shipkeep.platform.importing.GoodRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Lays the values of a row out in the columns of the staging table. */
final class RowEncoder {

    /** In the order in which {@link #add} writes them. */
    static final String COLUMNS = """
            account_id, shipper_code_id, shipped_at, booked_at, promised_at, delivered_at, news_at, freight_fen, cost_fen,
            weight_grams, declared_value_fen, cod_fen, length_mm, width_mm, height_mm, position, round, pieces,
            consignee_score, status, waybill_no, order_no, product, origin_region, origin_city, destination_region,
            destination_city, services, currency""";

    static final int ACCOUNT = 0;
    static final int SHIPPER_CODE = 1;

    private static final int COLUMN_COUNT = 29;
    private static final long NO_NEWS_MICROS =
            ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse("2000-01-01T00:00:00Z"));

    private final CopyRows rows;

    RowEncoder(CopyRows rows) {
        this.rows = rows;
    }

    /** @return what the parcel adds to the facts */
    ParcelFigures add(GoodRow row, int position, BusinessDay day, int round, String currency, long nowMicros) {
        ParcelFigures figures = figuresOf(row, day);
        rows.beginRow(COLUMN_COUNT);
        rows.addLong(0);
        rows.addLong(0);
        addInstant(row, WaybillField.SHIPPED_AT);
        addInstant(row, WaybillField.BOOKED_AT);
        addInstant(row, WaybillField.PROMISED_AT);
        addInstant(row, WaybillField.DELIVERED_AT);
        rows.addInstant(newsMicros(row, nowMicros));
        addLong(row, WaybillField.FREIGHT);
        addLong(row, WaybillField.COST);
        addMeasured(row, WaybillField.WEIGHT_GRAMS);
        addLong(row, WaybillField.DECLARED_VALUE);
        addLong(row, WaybillField.COD_AMOUNT);
        addInt(row, WaybillField.LENGTH_MM);
        addInt(row, WaybillField.WIDTH_MM);
        addInt(row, WaybillField.HEIGHT_MM);
        rows.addInt(position);
        rows.addInt(round);
        rows.addShort(row.has(WaybillField.PIECES.ordinal()) ? (int) row.getLong(WaybillField.PIECES.ordinal()) : 1);
        addShort(row, WaybillField.CONSIGNEE_SCORE);
        rows.addText(figures.status());
        addText(row, WaybillField.WAYBILL_NO);
        addText(row, WaybillField.ORDER_NO);
        addText(row, WaybillField.PRODUCT);
        addText(row, WaybillField.ORIGIN_REGION);
        addText(row, WaybillField.ORIGIN_CITY);
        addText(row, WaybillField.DESTINATION_REGION);
        addText(row, WaybillField.DESTINATION_CITY);
        addServices(row);
        rows.addText(currency);
        return figures;
    }

    private static ParcelFigures figuresOf(GoodRow row, BusinessDay day) {
        String status = statusOf(row);
        int delivered = WaybillField.DELIVERED_AT.ordinal();
        int promised = WaybillField.PROMISED_AT.ordinal();
        boolean judged = status.equals(ParcelStatus.DELIVERED) && row.has(delivered) && row.has(promised);
        boolean onTime = judged && row.getLong(delivered) <= row.getLong(promised);
        return new ParcelFigures(
                day.day(),
                status,
                onTime,
                judged && !onTime,
                row.getLong(WaybillField.FREIGHT.ordinal()),
                numberOf(row, WaybillField.COST, 0),
                numberOf(row, WaybillField.WEIGHT_GRAMS, 1));
    }

    private static @Nullable Long numberOf(GoodRow row, WaybillField field, long least) {
        return row.has(field.ordinal()) && row.getLong(field.ordinal()) >= least ? row.getLong(field.ordinal()) : null;
    }

    private static String statusOf(GoodRow row) {
        if (row.has(WaybillField.STATUS.ordinal())) {
            return row.getText(WaybillField.STATUS.ordinal());
        }
        return row.has(WaybillField.DELIVERED_AT.ordinal()) ? ParcelStatus.DELIVERED : ParcelStatus.IN_TRANSIT;
    }

    /** A row that does not say when it was true was true at the latest of its own times that has come. */
    private static long newsMicros(GoodRow row, long nowMicros) {
        if (row.has(WaybillField.NEWS_AT.ordinal())) {
            return row.getLong(WaybillField.NEWS_AT.ordinal());
        }
        long latest = NO_NEWS_MICROS;
        latest = laterOf(latest, row, WaybillField.BOOKED_AT, nowMicros);
        latest = laterOf(latest, row, WaybillField.SHIPPED_AT, nowMicros);
        return laterOf(latest, row, WaybillField.DELIVERED_AT, nowMicros);
    }

    private static long laterOf(long latest, GoodRow row, WaybillField field, long nowMicros) {
        if (!row.has(field.ordinal())) {
            return latest;
        }
        long time = row.getLong(field.ordinal());
        return time <= nowMicros ? Math.max(latest, time) : latest;
    }

    private void addInstant(GoodRow row, WaybillField field) {
        if (row.has(field.ordinal())) {
            rows.addInstant(row.getLong(field.ordinal()));
        } else {
            rows.addNull();
        }
    }

    private void addLong(GoodRow row, WaybillField field) {
        if (row.has(field.ordinal())) {
            rows.addLong(row.getLong(field.ordinal()));
        } else {
            rows.addNull();
        }
    }

    /** No parcel weighs nothing: a zero says that nobody weighed it. */
    private void addMeasured(GoodRow row, WaybillField field) {
        if (row.has(field.ordinal()) && row.getLong(field.ordinal()) > 0) {
            rows.addLong(row.getLong(field.ordinal()));
        } else {
            rows.addNull();
        }
    }

    private void addInt(GoodRow row, WaybillField field) {
        if (row.has(field.ordinal()) && row.getLong(field.ordinal()) > 0) {
            rows.addInt((int) row.getLong(field.ordinal()));
        } else {
            rows.addNull();
        }
    }

    private void addShort(GoodRow row, WaybillField field) {
        if (row.has(field.ordinal())) {
            rows.addShort((int) row.getLong(field.ordinal()));
        } else {
            rows.addNull();
        }
    }

    private void addServices(GoodRow row) {
        int field = WaybillField.SERVICES.ordinal();
        String services = row.has(field) ? ServicesTaken.tidy(row.getText(field)) : "";
        if (services.isEmpty()) {
            rows.addNull();
        } else {
            rows.addText(services);
        }
    }

    private void addText(GoodRow row, WaybillField field) {
        if (row.has(field.ordinal())) {
            rows.addText(row.getText(field.ordinal()));
        } else {
            rows.addNull();
        }
    }
}
