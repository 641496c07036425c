package dev.shipkeep.rating.work;

import dev.shipkeep.core.rating.Rating;
import dev.shipkeep.platform.database.CopyRows;
import dev.shipkeep.waybill.BillableParcel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for the tables of the module, in the order of their columns. */
final class RatedRows {

    static final String PARCEL = """
            account_id, shipped_at, list_freight_fen, freight_fen, total_fen, cost_fen, facts, price_used_id,
            cost_used_id, actual_grams, volumetric_grams, chargeable_grams, rule, surcharges, waybill_no""";

    static final String DAY = """
            account_id, day, parcels, costed, waiting, chargeable_grams, list_freight_fen, freight_fen, total_fen,
            costed_total_fen, cost_fen, stated_fen""";

    static final String WAITING = "account_id, shipped_at, day, since, reason, arguments, waybill_no";

    private static final int PARCEL_COLUMNS = 15;
    private static final int DAY_COLUMNS = 12;
    private static final int WAITING_COLUMNS = 7;
    private static final long MICROS = 1_000_000;

    private static final int NANOS_PER_MICRO = 1_000;

    private final long[] surcharges = new long[dev.shipkeep.core.rating.figure.Limits.SURCHARGES];

    /**
     * What a parcel costs us.
     *
     * @param fen null when it is not known
     * @param number of the cost card that says so; null when the operating system did
     */
    record Cost(@Nullable Long fen, @Nullable Integer number) {}

    void addParcel(CopyRows rows, BillableParcel parcel, Rating rating, PriceUses.Use use, Cost cost, long facts) {
        rows.beginRow(PARCEL_COLUMNS);
        rows.addLong(parcel.accountId());
        rows.addInstant(parcel.shippedMicros());
        rows.addLong(rating.listFreightFen());
        rows.addLong(rating.freightFen());
        rows.addLong(rating.totalFen());
        Long fen = cost.fen();
        if (fen == null) {
            rows.addNull();
        } else {
            rows.addLong(fen);
        }
        rows.addLong(facts);
        rows.addInt(use.number());
        Integer number = cost.number();
        if (number == null) {
            rows.addNull();
        } else {
            rows.addInt(number);
        }
        addWeights(rows, rating);
        addSurcharges(rows, rating, use.surcharges());
        rows.addText(parcel.waybillNo());
    }

    private static void addWeights(CopyRows rows, Rating rating) {
        rows.addInt(Math.toIntExact(rating.actualGrams()));
        rows.addInt(Math.toIntExact(rating.volumetricGrams()));
        rows.addInt(Math.toIntExact(rating.chargeableGrams()));
        if (rating.rule() == Rating.NO_RULE) {
            rows.addNull();
        } else {
            rows.addShort(rating.rule());
        }
    }

    /** Up to the last that comes to something. */
    private void addSurcharges(CopyRows rows, Rating rating, int count) {
        int used = 0;
        for (int number = 0; rating.totalFen() != rating.freightFen() && number < count; number++) {
            surcharges[number] = rating.surchargeFen(number);
            used = surcharges[number] == 0 ? used : number + 1;
        }
        if (used == 0) {
            rows.addNull();
        } else {
            rows.addLongs(surcharges, used);
        }
    }

    static void addDay(CopyRows rows, DaySums sums) {
        rows.beginRow(DAY_COLUMNS);
        rows.addLong(sums.accountId);
        rows.addDay(sums.day);
        rows.addInt(sums.parcels);
        rows.addInt(sums.costed);
        rows.addInt(sums.waiting);
        rows.addLong(sums.chargeableGrams);
        rows.addLong(sums.listFreightFen);
        rows.addLong(sums.freightFen);
        rows.addLong(sums.totalFen);
        rows.addLong(sums.costedTotalFen);
        rows.addLong(sums.costFen);
        rows.addLong(sums.statedFen);
    }

    static void addWaiting(
            CopyRows rows, BillableParcel parcel, int day, Instant since, String reason, List<String> arguments) {
        rows.beginRow(WAITING_COLUMNS);
        rows.addLong(parcel.accountId());
        rows.addInstant(parcel.shippedMicros());
        rows.addDay(day);
        rows.addInstant(since.getEpochSecond() * MICROS + since.getNano() / NANOS_PER_MICRO);
        rows.addText(reason);
        rows.addTexts(arguments);
        rows.addText(parcel.waybillNo());
    }
}
