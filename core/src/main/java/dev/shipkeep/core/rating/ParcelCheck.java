package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.figure.Limits;

/** Parcels that no card can rate, whatever it says. */
final class ParcelCheck {
    private ParcelCheck() {}

    /** Why; {@link NotRatableReason#NO_PRICE_VALID} when a price is all that it needs. */
    static NotRatableReason findFlaw(int pieceCount, Piece[] pieces, long largestValueFen) {
        if (pieceCount > Limits.PIECES) {
            return NotRatableReason.TOO_MANY_PIECES;
        }
        if (largestValueFen > Limits.FEN) {
            return NotRatableReason.VALUE_TOO_LARGE;
        }
        long total = 0;
        for (Piece piece : pieces) {
            NotRatableReason flaw = findFlaw(piece);
            if (flaw != NotRatableReason.NO_PRICE_VALID) {
                return flaw;
            }
            total += piece.weightGrams();
        }
        return total > Limits.GRAMS ? NotRatableReason.WEIGHT_TOO_LARGE : NotRatableReason.NO_PRICE_VALID;
    }

    private static NotRatableReason findFlaw(Piece piece) {
        if (piece.weightGrams() <= 0) {
            return piece.weightGrams() == 0 ? NotRatableReason.WEIGHT_ZERO : NotRatableReason.WEIGHT_MISSING;
        }
        if (piece.weightGrams() > Limits.GRAMS) {
            return NotRatableReason.WEIGHT_TOO_LARGE;
        }
        return piece.longestSideMillimetres() > Limits.MILLIMETRES
                ? NotRatableReason.SIZE_TOO_LARGE
                : NotRatableReason.NO_PRICE_VALID;
    }
}
