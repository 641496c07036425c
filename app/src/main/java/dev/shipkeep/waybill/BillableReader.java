package dev.shipkeep.waybill;

import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Makes parcels of rows. Neighbours share days, places and services, so each of them is made once. */
final class BillableReader implements RowCallbackHandler {

    /** In the order in which they are read. The day is made of the time on this side: it is one for many. */
    static final String COLUMNS = """
            waybill.account_id, (date_part('epoch', waybill.shipped_at) * 1000000)::bigint, waybill.waybill_no,
            waybill.freight_fen, waybill.cost_fen, waybill.currency, waybill.product, waybill.origin_region,
            waybill.origin_city, waybill.destination_region, waybill.destination_city, waybill.pieces,
            waybill.weight_grams, waybill.length_mm, waybill.width_mm, waybill.height_mm, waybill.declared_value_fen,
            waybill.cod_fen, waybill.services
            """;

    private static final int MOST_WORDS = 10_000;
    private static final long MICROS_PER_DAY = 86_400_000_000L;
    /** China has had one offset without summer time since 1992, and waybills begin in 2000. */
    private static final long OFFSET_MICROS = 8 * 3_600_000_000L;

    private final PlaceMemory places;
    private final Consumer<BillableParcel> taker;
    private final Map<String, List<String>> services = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;

    BillableReader(PlaceMemory places, Consumer<BillableParcel> taker) {
        this.places = places;
        this.taker = taker;
    }

    /** The day on which a moment is in the carrier's zone, since 1970. */
    static long dayOf(long micros) {
        return Math.floorDiv(micros + OFFSET_MICROS, MICROS_PER_DAY);
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        long shipped = row.getLong(2);
        Place origin = places.get(row.getString(8), row.getString(9));
        Place destination = places.get(row.getString(10), row.getString(11));
        Parcel parcel = new Parcel(
                dayOn(shipped),
                word(row.getString(6)),
                find(row.getString(7)),
                origin,
                destination,
                row.getInt(12),
                List.of(piece(row)),
                row.getLong(17),
                row.getLong(18),
                servicesOf(row.getString(19)));
        long cost = row.getLong(5);
        @Nullable Long known = row.wasNull() ? null : cost;
        taker.accept(new BillableParcel(row.getLong(1), shipped, row.getString(3), row.getLong(4), known, parcel));
    }

    /** A consignment of several pieces is known as a whole only. */
    private static Piece piece(ResultSet row) throws SQLException {
        long grams = row.getLong(13);
        long weight = row.wasNull() ? Piece.UNKNOWN_WEIGHT : grams;
        return new Piece(weight, row.getInt(14), row.getInt(15), row.getInt(16));
    }

    private LocalDate dayOn(long micros) {
        long number = dayOf(micros);
        if (day.toEpochDay() != number) {
            day = LocalDate.ofEpochDay(number);
        }
        return day;
    }

    private List<String> servicesOf(@Nullable String stored) {
        if (stored == null) {
            return List.of();
        }
        if (services.size() == MOST_WORDS) {
            services.clear();
        }
        return services.computeIfAbsent(stored, Services::list);
    }

    private @Nullable String find(@Nullable String text) {
        return text == null ? null : word(text);
    }

    private String word(String text) {
        if (words.size() == MOST_WORDS) {
            words.clear();
        }
        String known = words.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
