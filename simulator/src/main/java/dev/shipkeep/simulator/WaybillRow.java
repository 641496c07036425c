package dev.shipkeep.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One line of a waybill file: a parcel as it was known at a moment. */
final class WaybillRow {

    static final String HEADER = "waybill_no,order_no,shipper_code,product,booked_at,shipped_at,promised_at,"
            + "delivered_at,status,news_at,origin_region,origin_city,destination_region,destination_city,pieces,"
            + "weight_grams,length_mm,width_mm,height_mm,freight,cost,currency,declared_value,cod_amount,"
            + "consignee_score";

    private static final byte[] WAYBILL_PREFIX = ascii("SK");
    private static final byte[] ORDER_PREFIX = ascii("DD");
    private static final byte[] CURRENCY = ascii("CNY");
    private static final int NUMBERS_PER_DAY = 1_000_000;
    private static final long ORDER_STEP = 611_953; // prime, so that orders of a day do not repeat

    private final CsvRows rows;
    private final Lanes lanes;

    WaybillRow(CsvRows rows, Lanes lanes) {
        this.rows = rows;
        this.lanes = lanes;
    }

    void write(Parcel parcel, long moment) throws IOException {
        writeIdentity(parcel);
        rows.ascii(parcel.product.code)
                .time(parcel.bookedAt)
                .time(parcel.shippedAt)
                .time(parcel.promisedAt);
        boolean delivered = parcel.isDeliveredAt(moment);
        if (delivered) {
            rows.time(parcel.finishedAt);
        } else {
            rows.blank();
        }
        rows.ascii(parcel.statusAt(moment).code).time(parcel.newsAt(moment));
        writeLane(parcel);
        writeSize(parcel, moment);
        writeMoney(parcel, moment);
        optional(delivered ? parcel.consigneeScore : 0);
        rows.endRow();
    }

    private void writeIdentity(Parcel parcel) throws IOException {
        rows.numbered(WAYBILL_PREFIX, parcel.waybillNumber, 12);
        if (parcel.shipper.industry() == Industry.ECOMMERCE) {
            long day = parcel.waybillNumber / NUMBERS_PER_DAY;
            long order = parcel.waybillNumber % NUMBERS_PER_DAY * ORDER_STEP % NUMBERS_PER_DAY;
            rows.numbered(ORDER_PREFIX, day * NUMBERS_PER_DAY + order, 12);
        } else {
            rows.blank();
        }
        rows.ascii(parcel.shipper.code());
    }

    private void writeLane(Parcel parcel) throws IOException {
        rows.ascii(parcel.shipper.provinceCode())
                .ascii(parcel.shipper.cityCode())
                .ascii(lanes.provinceCode(parcel.destinationProvince))
                .ascii(lanes.cityCode(parcel.destinationProvince, parcel.destinationCity));
    }

    private void writeSize(Parcel parcel, long moment) throws IOException {
        rows.number(parcel.pieces);
        optional(parcel.weightKnown ? parcel.weightGramsAt(moment) : 0);
        optional(parcel.sizeKnown ? parcel.lengthMm : 0);
        optional(parcel.sizeKnown ? parcel.widthMm : 0);
        optional(parcel.sizeKnown ? parcel.heightMm : 0);
    }

    private void writeMoney(Parcel parcel, long moment) throws IOException {
        long freightFen = Tariff.freightFen(
                parcel.product, parcel.zone, parcel.weightGramsAt(moment), parcel.shipper.priceLevel());
        rows.money(freightFen);
        optionalMoney(parcel.costKnown ? Math.round(freightFen * parcel.costRatio) : 0);
        rows.ascii(CURRENCY);
        optionalMoney(parcel.declaredFen);
        optionalMoney(parcel.codFen);
    }

    private void optional(int value) throws IOException {
        if (value == 0) {
            rows.blank();
        } else {
            rows.number(value);
        }
    }

    private void optionalMoney(long fen) throws IOException {
        if (fen == 0) {
            rows.blank();
        } else {
            rows.money(fen);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
