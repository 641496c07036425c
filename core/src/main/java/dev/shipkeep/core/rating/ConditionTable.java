package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.Condition;
import dev.shipkeep.core.rating.card.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The conditions of one surcharge, compiled; the cheapest to ask and likeliest to fail come first. */
final class ConditionTable {
    /** Some piece may meet the conditions, but the pieces are not known. */
    static final int UNKNOWN = -1;

    private final List<String> services = new ArrayList<>();
    private final List<PlaceTable> destinations = new ArrayList<>();
    private final List<PlaceTable> origins = new ArrayList<>();
    private final List<boolean[]> products = new ArrayList<>();
    private final List<long[]> days = new ArrayList<>();
    private final Condition.Measured[] ofParcel;
    private final Condition.Measured[] ofPiece;
    private final boolean unconditional;

    /**
     * @param productCodes products of the card in the order of their numbers; the number after them is every other
     *     product
     */
    ConditionTable(List<Condition> conditions, List<String> productCodes) {
        List<Condition.Measured> measured = new ArrayList<>();
        for (Condition condition : conditions) {
            switch (condition) {
                case Condition.WithService service -> services.add(service.service());
                case Condition.ToPlaces to -> destinations.add(PlaceTable.ofSet(to.places()));
                case Condition.FromPlaces from -> origins.add(PlaceTable.ofSet(from.places()));
                case Condition.ForProducts chosen -> products.add(numbers(chosen.products(), productCodes));
                case Condition.OnDays periods -> days.add(bounds(periods.periods()));
                case Condition.Measured figure -> measured.add(figure);
            }
        }
        ofParcel =
                measured.stream().filter(figure -> !figure.measure().ofPiece()).toArray(Condition.Measured[]::new);
        ofPiece = measured.stream().filter(figure -> figure.measure().ofPiece()).toArray(Condition.Measured[]::new);
        unconditional = conditions.isEmpty();
    }

    private static boolean[] numbers(Set<String> chosen, List<String> productCodes) {
        boolean[] numbers = new boolean[productCodes.size() + 1];
        for (int product = 0; product < productCodes.size(); product++) {
            numbers[product] = chosen.contains(productCodes.get(product));
        }
        return numbers;
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

    /** How many pieces meet the conditions, all when none is asked of pieces; 0 for none, {@link #UNKNOWN}. */
    int matchingPieces(Parcel parcel, long day, int product, Weighing weighing) {
        if (unconditional) {
            return parcel.pieceCount();
        }
        return holdsForParcel(parcel, day, product, weighing) ? countPieces(parcel) : 0;
    }

    private boolean holdsForParcel(Parcel parcel, long day, int product, Weighing weighing) {
        for (int index = 0; index < services.size(); index++) {
            if (!parcel.services().contains(services.get(index))) {
                return false;
            }
        }
        for (int index = 0; index < products.size(); index++) {
            if (!products.get(index)[product]) {
                return false;
            }
        }
        for (int index = 0; index < days.size(); index++) {
            if (!isWithin(days.get(index), day)) {
                return false;
            }
        }
        for (Condition.Measured figure : ofParcel) {
            if (!holds(figure, ofParcel(figure.measure(), parcel, weighing))) {
                return false;
            }
        }
        return holdsForPlaces(parcel);
    }

    private boolean holdsForPlaces(Parcel parcel) {
        for (int index = 0; index < destinations.size(); index++) {
            if (!destinations.get(index).contains(parcel.destination())) {
                return false;
            }
        }
        for (int index = 0; index < origins.size(); index++) {
            if (!origins.get(index).contains(parcel.origin())) {
                return false;
            }
        }
        return true;
    }

    private int countPieces(Parcel parcel) {
        if (ofPiece.length == 0) {
            return parcel.pieceCount();
        }
        int matching = 0;
        for (int number = 0; number < parcel.pieces().size(); number++) {
            if (holdsForPiece(parcel.pieces().get(number))) {
                matching++;
            }
        }
        return matching == 0 || parcel.listsPieces() ? matching : UNKNOWN;
    }

    private boolean holdsForPiece(Piece piece) {
        for (Condition.Measured figure : ofPiece) {
            if (!holds(figure, ofPiece(figure.measure(), piece))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Condition.Measured figure, long value) {
        return value >= figure.from() && value <= figure.through();
    }

    private static boolean isWithin(long[] bounds, long day) {
        for (int index = 0; index < bounds.length; index += 2) {
            if (day >= bounds[index] && day <= bounds[index + 1]) {
                return true;
            }
        }
        return false;
    }

    private static long ofParcel(Condition.Measure measure, Parcel parcel, Weighing weighing) {
        return switch (measure) {
            case ACTUAL_WEIGHT -> weighing.actualGrams;
            case CHARGEABLE_WEIGHT -> weighing.chargeableGrams;
            case PIECES -> parcel.pieceCount();
            case DECLARED_VALUE -> parcel.declaredValueFen();
            case CASH_ON_DELIVERY -> parcel.cashOnDeliveryFen();
            case LONGEST_SIDE, SECOND_SIDE, GIRTH, SIDES, PIECE_WEIGHT ->
                throw new IllegalStateException(measure + " is asked of pieces");
        };
    }

    private static long ofPiece(Condition.Measure measure, Piece piece) {
        return switch (measure) {
            case LONGEST_SIDE -> piece.longestSideMillimetres();
            case SECOND_SIDE ->
                piece.sidesMillimetres() - piece.longestSideMillimetres() - piece.shortestSideMillimetres();
            case GIRTH -> 2 * piece.sidesMillimetres() - piece.longestSideMillimetres();
            case SIDES -> piece.sidesMillimetres();
            case PIECE_WEIGHT -> piece.weightGrams();
            case ACTUAL_WEIGHT, CHARGEABLE_WEIGHT, PIECES, DECLARED_VALUE, CASH_ON_DELIVERY ->
                throw new IllegalStateException(measure + " is asked of the consignment");
        };
    }
}
