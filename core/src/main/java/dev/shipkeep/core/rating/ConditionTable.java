package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.Condition;
import dev.shipkeep.core.rating.card.Condition.Measured;
import java.util.List;

/**
 * What a surcharge asks of the parcel itself, compiled: services, figures of the consignment, figures of each piece.
 * The rest of its conditions is with the {@link SurchargeGate}.
 */
final class ConditionTable {
    /** Some piece may meet the conditions, but the pieces are not known. */
    static final int UNKNOWN = -1;

    private final String[] services;
    private final int[] fact;
    private final long[] from;
    private final long[] through;
    private final Measured[] ofPiece;

    ConditionTable(List<Condition> conditions) {
        services = conditions.stream()
                .filter(Condition.WithService.class::isInstance)
                .map(condition -> ((Condition.WithService) condition).service())
                .toArray(String[]::new);
        List<Measured> measured = conditions.stream()
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .toList();
        List<Measured> ofParcel =
                measured.stream().filter(figure -> !figure.measure().ofPiece()).toList();
        fact = ofParcel.stream().mapToInt(figure -> figure.measure().ordinal()).toArray();
        from = ofParcel.stream().mapToLong(Measured::from).toArray();
        through = ofParcel.stream().mapToLong(Measured::through).toArray();
        ofPiece = measured.stream().filter(figure -> figure.measure().ofPiece()).toArray(Measured[]::new);
    }

    /**
     * How many pieces meet the conditions, all when none is asked of pieces; 0 for none, {@link #UNKNOWN}.
     *
     * @param facts figures of the consignment by number of their measure
     */
    int matchingPieces(Parcel parcel, long[] facts) {
        for (int index = 0; index < fact.length; index++) {
            long value = facts[fact[index]];
            if (value < from[index] || value > through[index]) {
                return 0;
            }
        }
        for (String service : services) {
            if (!parcel.services().contains(service)) {
                return 0;
            }
        }
        return ofPiece.length == 0 ? parcel.pieceCount() : countPieces(parcel);
    }

    private int countPieces(Parcel parcel) {
        int matching = 0;
        for (int number = 0; number < parcel.listed(); number++) {
            if (holdsForPiece(parcel.piece(number))) {
                matching++;
            }
        }
        return matching == 0 || parcel.listsPieces() ? matching : UNKNOWN;
    }

    private boolean holdsForPiece(Piece piece) {
        for (Measured figure : ofPiece) {
            long value = ofPiece(figure.measure(), piece);
            if (value < figure.from() || value > figure.through()) {
                return false;
            }
        }
        return true;
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
