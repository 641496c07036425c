package dev.shipkeep.core.rating;

import java.util.Arrays;
import java.util.List;

/**
 * Why a parcel has no price, with the arguments of the sentence in order. Of several prices that fail, the one that
 * came furthest down this list gives the reason.
 */
public enum NotRatableReason {
    /** the parcel's currency, the prices' */
    OTHER_CURRENCY("otherCurrency"),
    WEIGHT_MISSING("weightMissing"),
    WEIGHT_ZERO("weightZero"),
    /** weight, limit */
    WEIGHT_TOO_LARGE("weightTooLarge"),
    /** longest side, limit */
    SIZE_TOO_LARGE("sizeTooLarge"),
    /** pieces, limit */
    TOO_MANY_PIECES("tooManyPieces"),
    /** declared value, money to collect, limit */
    VALUE_TOO_LARGE("valueTooLarge"),
    /** day */
    NO_PRICE_VALID("noPriceValid"),
    /** card, narrowest key of the place */
    NO_ORIGIN_ZONE("noOriginZone"),
    /** card, narrowest key of the place */
    NO_DESTINATION_ZONE("noDestinationZone"),
    /** card, origin zone, destination zone, product */
    NO_LANE("noLane"),
    /** card, pieces */
    PIECES_UNKNOWN("piecesUnknown"),
    /** card */
    DIMENSIONS_MISSING("dimensionsMissing"),
    /** card, chargeable weight, limit */
    CHARGEABLE_TOO_LARGE("chargeableTooLarge"),
    /** card, origin zone, destination zone, chargeable weight */
    NO_PRICE_APPLIES("noPriceApplies"),
    /** card, origin zone, destination zone, chargeable weight */
    NO_BAND("noBand"),
    /** card, limit */
    AMOUNT_TOO_LARGE("amountTooLarge");

    private final String key;

    NotRatableReason(String key) {
        this.key = key;
    }

    /** Stable name, as used in message keys. */
    public String key() {
        return key;
    }

    /** All names. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(NotRatableReason::key).toList();
    }
}
