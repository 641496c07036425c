package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.Condition;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.card.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which surcharges of a card a product, a day and two places leave open, as the bits of a long: what does not depend on
 * the parcel itself is answered for all surcharges at once.
 */
final class SurchargeGate {
    /** Every surcharge is open. */
    private static final long ALL = -1L;

    private final long[] ofProduct;
    private final List<Days> days = new ArrayList<>();
    private final List<Area> origins = new ArrayList<>();
    private final List<Area> destinations = new ArrayList<>();

    /** A surcharge that is open on some days only: first and last days in turn, as days since 1970. */
    private record Days(long bit, long[] bounds) {}

    /** A surcharge that is open in some places only. */
    private record Area(long bit, PlaceTable places) {}

    /**
     * @param productCodes products of the card in the order of their numbers; the number after them is every other
     *     product
     */
    SurchargeGate(List<Surcharge> surcharges, List<String> productCodes) {
        ofProduct = new long[productCodes.size() + 1];
        Arrays.fill(ofProduct, ALL);
        for (int number = 0; number < surcharges.size(); number++) {
            long bit = 1L << number;
            for (Condition condition : surcharges.get(number).conditions()) {
                add(bit, condition, productCodes);
            }
        }
    }

    private void add(long bit, Condition condition, List<String> productCodes) {
        switch (condition) {
            case Condition.OnDays chosen -> days.add(new Days(bit, bounds(chosen.periods())));
            case Condition.ToPlaces to -> destinations.add(new Area(bit, PlaceTable.ofSet(to.places())));
            case Condition.FromPlaces from -> origins.add(new Area(bit, PlaceTable.ofSet(from.places())));
            case Condition.ForProducts chosen -> {
                for (int product = 0; product < ofProduct.length; product++) {
                    boolean open =
                            product < productCodes.size() && chosen.products().contains(productCodes.get(product));
                    ofProduct[product] = open ? ofProduct[product] : ofProduct[product] & ~bit;
                }
            }
            case Condition.WithService _, Condition.Measured _ -> {}
        }
    }

    private static long[] bounds(List<Validity> periods) {
        long[] bounds = new long[2 * periods.size()];
        for (int index = 0; index < periods.size(); index++) {
            LocalDate through = periods.get(index).through();
            bounds[2 * index] = periods.get(index).from().toEpochDay();
            bounds[2 * index + 1] = through == null ? Long.MAX_VALUE : through.toEpochDay();
        }
        return bounds;
    }

    /** Surcharges that are open for a product on a day. */
    long open(int product, long day) {
        long open = ofProduct[product];
        for (int index = 0; index < days.size(); index++) {
            Days chosen = days.get(index);
            open = isOn(chosen.bounds(), day) ? open : open & ~chosen.bit();
        }
        return open;
    }

    /** Surcharges that are open from a place. */
    long openFrom(Place place) {
        return open(origins, place);
    }

    /** Surcharges that are open to a place. */
    long openTo(Place place) {
        return open(destinations, place);
    }

    private static long open(List<Area> areas, Place place) {
        long open = ALL;
        for (Area area : areas) {
            open = area.places().contains(place) ? open : open & ~area.bit();
        }
        return open;
    }

    private static boolean isOn(long[] bounds, long day) {
        for (int index = 0; index < bounds.length; index += 2) {
            if (day >= bounds[index] && day <= bounds[index + 1]) {
                return true;
            }
        }
        return false;
    }
}
