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

    private @Nullable Tariff tariff;
    private @Nullable PlaceCache places;
    private long openAtPlaces;
    private final List<Tariff> knownTariffs = new ArrayList<>();
    private final List<PlaceCache> caches = new ArrayList<>();

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
        if (placed && next == tariff) {
            return;
        }
        placed = true;
        if (trace != null) {
            trace.say(TraceKey.CARD, next.card().code(), next.card().validity());
        }
        NotRatableReason found = findLane(next, parcel);
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

    private @Nullable NotRatableReason findLane(Tariff next, Parcel parcel) {
        PlaceCache cache = cacheOf(next);
        int origin = cache.row(parcel.origin());
        originZone = cache.originZone(origin);
        long openFrom = cache.openFrom(origin);
        int destination = cache.row(parcel.destination());
        destinationZone = cache.destinationZone(destination);
        openAtPlaces = openFrom & cache.openTo(destination);
        lane = NONE;
        if (originZone == KeyTable.NONE) {
            return NotRatableReason.NO_ORIGIN_ZONE;
        }
        if (destinationZone == KeyTable.NONE) {
            return NotRatableReason.NO_DESTINATION_ZONE;
        }
        product = next.productOf(parcel.product());
        lane = next.lane(originZone, destinationZone, product);
        return lane == Tariff.NO_LANE ? NotRatableReason.NO_LANE : null;
    }

    private PlaceCache cacheOf(Tariff next) {
        PlaceCache present = places;
        if (next == tariff && present != null) {
            return present;
        }
        tariff = next;
        places = findCache(next);
        return places;
    }

    private PlaceCache findCache(Tariff next) {
        for (int known = 0; known < knownTariffs.size(); known++) {
            if (knownTariffs.get(known) == next) {
                return caches.get(known);
            }
        }
        if (knownTariffs.size() == TARIFFS) {
            knownTariffs.removeFirst();
            caches.removeFirst();
        }
        PlaceCache cache = new PlaceCache(next);
        knownTariffs.add(next);
        caches.add(cache);
        return cache;
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
