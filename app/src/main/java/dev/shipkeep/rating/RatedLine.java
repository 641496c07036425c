package dev.shipkeep.rating;

import dev.shipkeep.core.rating.PriceSource;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rated parcel as a line of a statement.
 *
 * @param originRegion two digits of a Chinese province, else as it was given
 * @param actualGrams weight of all pieces
 * @param chargeableGrams the weight that is paid for
 * @param listFreightFen freight by the card, before the customer's discount
 * @param surcharges what applies on top, in order
 * @param totalFen freight and surcharges
 * @param costFen null when it is not known
 * @param source whose price counted
 * @param priceCode its name
 */
public record RatedLine(
        long accountId,
        String waybillNo,
        @Nullable String orderNo,
        Instant shippedAt,
        @Nullable String product,
        @Nullable String originRegion,
        @Nullable String originCity,
        @Nullable String destinationRegion,
        @Nullable String destinationCity,
        int pieces,
        int actualGrams,
        int chargeableGrams,
        long listFreightFen,
        long freightFen,
        List<Charge> surcharges,
        long totalFen,
        @Nullable Long costFen,
        PriceSource source,
        String priceCode) {

    /** A surcharge that comes to something. */
    public record Charge(String code, long fen) {}
}
