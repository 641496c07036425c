package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.figure.Limits;
import java.util.List;

/** Parcels that no card can rate, whatever it says. */
final class ParcelCheck {
    private ParcelCheck() {}

    /** Why; {@link NotRatableReason#NO_PRICE_VALID} when a price is all that it needs. */
    static NotRatableReason findReason(Parcel parcel, String currency) {
        if (!parcel.currency().equals(currency)) {
            return NotRatableReason.OTHER_CURRENCY;
        }
        if (parcel.pieceCount() > Limits.PIECES) {
            return NotRatableReason.TOO_MANY_PIECES;
        }
        if (parcel.declaredValueFen() > Limits.FEN || parcel.cashOnDeliveryFen() > Limits.FEN) {
            return NotRatableReason.VALUE_TOO_LARGE;
        }
        List<Piece> pieces = parcel.pieces();
        long total = 0;
        for (int number = 0; number < pieces.size(); number++) {
            Piece piece = pieces.get(number);
            NotRatableReason reason = findReason(piece);
            if (reason != NotRatableReason.NO_PRICE_VALID) {
                return reason;
            }
            total += piece.weightGrams();
        }
        return total > Limits.GRAMS ? NotRatableReason.WEIGHT_TOO_LARGE : NotRatableReason.NO_PRICE_VALID;
    }

    private static NotRatableReason findReason(Piece piece) {
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
