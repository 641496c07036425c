package dev.shipkeep.core.rating;

import java.util.Arrays;
import java.util.List;

/** Every step that a trace may hold, with its arguments in order and, after the arrow, its result. */
public enum TraceKey {
    /** source, offer, its validity, its card's validity: passed over because it does not hold on the parcel's day */
    OFFER_NOT_VALID("offer.notValid"),
    /** source, offer: passed over because none of its rules fits */
    OFFER_WITHOUT_RULE("offer.withoutRule"),
    /** source, offer → total: compared to find the lowest */
    OFFER_COMPARED("offer.compared"),
    /** source, offer: the price that counts */
    OFFER_USED("offer.used"),
    /** card, validity: the card that the next steps are read from */
    CARD("card"),
    /** narrowest key → zone */
    ORIGIN_ZONE("zone.origin"),
    /** narrowest key → zone */
    DESTINATION_ZONE("zone.destination"),
    /** origin zone, destination zone, the lane's product */
    LANE("lane"),
    /** number of the piece → actual weight */
    PIECE_WEIGHT("weight.actual"),
    /** length, width, height after rounding, divisor → volumetric weight, up to the gram */
    PIECE_VOLUME("weight.volumetric"),
    /** number of the piece: dimensions unknown, actual weight counts */
    PIECE_UNMEASURED("weight.unmeasured"),
    /** longest side, bound: too small for its size to count */
    PIECE_SMALL("weight.small"),
    /** pieces → total actual weight */
    TOTAL_ACTUAL("weight.totalActual"),
    /** pieces → total volumetric weight */
    TOTAL_VOLUMETRIC("weight.totalVolumetric"),
    /** actual, volumetric → the larger */
    WEIGHT_LARGER("weight.larger"),
    /** actual, volumetric, share of the difference → weight, up to the gram */
    WEIGHT_SHARED("weight.shared"),
    /** least weight of a piece → weight */
    WEIGHT_MINIMUM("weight.minimum"),
    /** weight before, rule → weight after */
    WEIGHT_ROUNDED("weight.rounded"),
    /** pieces → sum */
    WEIGHT_SUM("weight.sum"),
    /** → chargeable weight of the consignment */
    WEIGHT_CHARGEABLE("weight.chargeable"),
    /** chargeable weight, from, through; the band whose price counts */
    BAND("freight.band"),
    /** chargeable weight, from: the same without an upper bound */
    BAND_OPEN("freight.bandOpen"),
    /** → price */
    FREIGHT_FIXED("freight.fixed"),
    /** weight included → price */
    FREIGHT_FIRST("freight.first"),
    /** from, weight in the step, weight priced, price, the weight that it is quoted for → exact amount */
    FREIGHT_STEP("freight.step"),
    /** price, pieces → amount */
    FREIGHT_PIECES("freight.pieces"),
    /** exact amount, rule → amount */
    FREIGHT_ROUNDED("freight.rounded"),
    /** minimum → amount */
    FREIGHT_MINIMUM("freight.minimum"),
    /** where the next band begins → its price, which is less */
    FREIGHT_NEXT_BAND("freight.nextBand"),
    /** pieces → sum of the pieces' freights */
    FREIGHT_SUM("freight.sum"),
    /** number of the rule → the customer's own bands count */
    OWN_BANDS("price.ownBands"),
    /** number of the rule, freight by the card, share off, rule → freight */
    DISCOUNT("price.discount"),
    /** minimum → freight */
    DISCOUNT_MINIMUM("price.minimum"),
    /** → freight of the parcel */
    FREIGHT("freight"),
    /** surcharge → price */
    SURCHARGE_FIXED("surcharge.fixed"),
    /** surcharge, price, pieces → amount */
    SURCHARGE_PIECES("surcharge.pieces"),
    /** surcharge, weight free, weight priced, price, the weight that it is quoted for → exact amount */
    SURCHARGE_WEIGHT("surcharge.weight"),
    /** surcharge, share, base, amount of the base → exact amount */
    SURCHARGE_SHARE("surcharge.share"),
    /** surcharge, rule → amount */
    SURCHARGE_ROUNDED("surcharge.rounded"),
    /** surcharge, minimum → amount */
    SURCHARGE_MINIMUM("surcharge.minimum"),
    /** surcharge, cap → amount */
    SURCHARGE_CAP("surcharge.cap"),
    /** surcharge, share off, rule → amount */
    SURCHARGE_DISCOUNT("surcharge.discount"),
    /** surcharge → amount that is charged */
    SURCHARGE("surcharge"),
    /** surcharge, the larger one of its group: not charged */
    SURCHARGE_NOT_LARGEST("surcharge.notLargest"),
    /** → amount of the parcel; always the last step of a rated parcel */
    TOTAL("total"),
    /** reason and its arguments; always the last step of a parcel that is not rated */
    NOT_RATABLE("notRatable");

    private final String key;

    TraceKey(String key) {
        this.key = key;
    }

    /** Stable name, as used in message keys. */
    public String key() {
        return key;
    }

    /** All names. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(TraceKey::key).toList();
    }
}
