package dev.shipkeep.core.rating;

import dev.shipkeep.core.measure.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one parcel came to, with the steps that led there. */
public sealed interface RatingResult {

    /** The steps in order; the last one is the total or why there is none. */
    List<TraceStep> trace();

    /**
     * A parcel with an amount.
     *
     * @param source whose price counts
     * @param offer its name
     * @param card the card that it stands on
     * @param rule number of the offer's rule that made the freight; null for the card's own price
     * @param originZone zone that the parcel comes from
     * @param destinationZone zone that it goes to
     * @param actualGrams actual weight of all pieces
     * @param volumetricGrams volumetric weight of the measured pieces; 0 where size does not count
     * @param chargeableGrams the weight that is paid for
     * @param listFreight freight before the customer's discount
     * @param freight freight that is charged
     * @param surcharges what applies on top, in order
     * @param total freight and surcharges
     * @param trace the steps
     */
    record Rated(
            PriceSource source,
            String offer,
            String card,
            @Nullable Integer rule,
            String originZone,
            String destinationZone,
            long actualGrams,
            long volumetricGrams,
            long chargeableGrams,
            Amount listFreight,
            Amount freight,
            List<SurchargeLine> surcharges,
            Amount total,
            List<TraceStep> trace)
            implements RatingResult {
        public Rated {
            surcharges = List.copyOf(surcharges);
            trace = List.copyOf(trace);
        }
    }

    /**
     * A surcharge of a rated parcel.
     *
     * @param code the surcharge
     * @param amount what it comes to
     */
    record SurchargeLine(String code, Amount amount) {}

    /**
     * A parcel that waits until the cause is mended.
     *
     * @param reason why
     * @param arguments the figures of the sentence, as the reason says
     * @param trace the steps as far as they went
     */
    record NotRatable(NotRatableReason reason, List<Object> arguments, List<TraceStep> trace) implements RatingResult {
        public NotRatable {
            arguments = List.copyOf(arguments);
            trace = List.copyOf(trace);
        }
    }
}
