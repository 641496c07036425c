package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.Condition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rater knows of the parcel at hand on the card at hand: zones, lane, weights, or the obstacle. Reused from
 * parcel to parcel and from card to card.
 */
final class Located {
    private static final int NONE = -1;

    /** Tariffs whose places are remembered; a book rarely has more cards than this. */
    private static final int TARIFFS = 16;

    final Weighing weighing = new Weighing();

    /** Why the card cannot rate the parcel; null when it can be priced. */
    @Nullable
    NotRatableReason obstacle;

    long day;
    int originZone;
    int destinationZone;
    int product;
    int lane;

    /** Figures of the consignment by number of their {@link Condition.Measure}. */
    final long[] facts = new long[Condition.Measure.values().length];

    /** Whether the parcel at hand is on the tariff at hand. */
    private boolean placed;

    private @Nullable KnownTariff known;
    private final List<KnownTariff> others = new ArrayList<>();
    private long openAtPlaces;

    /** A tariff with what it said of places. */
    private record KnownTariff(Tariff tariff, PlaceCache origins, PlaceCache destinations) {}

    /** Forgets the parcel before. */
    void begin(Parcel parcel) {
        placed = false;
        day = parcel.epochDay();
    }

    /** Lets the next offer read its card again, so that its steps are told. */
    void forgetCard() {
        placed = false;
    }

    /** Puts the parcel on a card, unless it is there already. */
    void locate(Tariff next, Parcel parcel, @Nullable Trace trace) {
        KnownTariff present = known;
        if (present == null || present.tariff() != next) {
            present = find(next);
            known = present;
        } else if (placed) {
            return;
        }
        placed = true;
        if (trace != null) {
            trace.say(TraceKey.CARD, next.card().code(), next.card().validity());
        }
        NotRatableReason found = findLane(present, parcel);
        if (trace != null) {
            sayLane(next, parcel, trace);
        }
        if (found == null) {
            found = next.weights(product).weigh(parcel, weighing, trace);
        }
        if (found != obstacle) {
            obstacle = found;
        }
    }

    private @Nullable NotRatableReason findLane(KnownTariff present, Parcel parcel) {
        int origin = present.origins().row(parcel.origin(), parcel.originHash());
        int destination = present.destinations().row(parcel.destination(), parcel.destinationHash());
        originZone = present.origins().zone(origin);
        destinationZone = present.destinations().zone(destination);
        openAtPlaces = present.origins().open(origin) & present.destinations().open(destination);
        lane = NONE;
        if (originZone == KeyTable.NONE) {
            return NotRatableReason.NO_ORIGIN_ZONE;
        }
        if (destinationZone == KeyTable.NONE) {
            return NotRatableReason.NO_DESTINATION_ZONE;
        }
        product = present.tariff().productOf(parcel.product());
        lane = present.tariff().lane(originZone, destinationZone, product);
        return lane == Tariff.NO_LANE ? NotRatableReason.NO_LANE : null;
    }

    private KnownTariff find(Tariff next) {
        for (int index = 0; index < others.size(); index++) {
            if (others.get(index).tariff() == next) {
                return others.get(index);
            }
        }
        if (others.size() == TARIFFS) {
            others.removeFirst();
        }
        KnownTariff found = new KnownTariff(next, next.originCache(), next.destinationCache());
        others.add(found);
        return found;
    }

    private void sayLane(Tariff next, Parcel parcel, Trace trace) {
        if (originZone == KeyTable.NONE || destinationZone == KeyTable.NONE) {
            return;
        }
        String origin = next.originName(originZone);
        String destination = next.destinationName(destinationZone);
        trace.step(TraceKey.ORIGIN_ZONE, origin, parcel.origin().narrowestKey());
        trace.step(TraceKey.DESTINATION_ZONE, destination, parcel.destination().narrowestKey());
        if (lane != Tariff.NO_LANE) {
            trace.say(
                    TraceKey.LANE,
                    origin,
                    destination,
                    next.card().lanes().get(lane).product());
        }
    }

    /** Surcharges of the card that product, day and places leave open, as bits. */
    long openSurcharges(Tariff card, Parcel parcel) {
        facts[Condition.Measure.ACTUAL_WEIGHT.ordinal()] = weighing.actualGrams;
        facts[Condition.Measure.CHARGEABLE_WEIGHT.ordinal()] = weighing.chargeableGrams;
        facts[Condition.Measure.PIECES.ordinal()] = parcel.pieceCount();
        facts[Condition.Measure.DECLARED_VALUE.ordinal()] = parcel.declaredValueFen();
        facts[Condition.Measure.CASH_ON_DELIVERY.ordinal()] = parcel.cashOnDeliveryFen();
        return openAtPlaces & card.gate().open(product, day);
    }
}
