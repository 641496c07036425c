package dev.shipkeep.core.rating.card;

import java.util.List;

/**
 * What is wrong with a card or a customer's price, to be shown at its row.
 *
 * @param kind what
 * @param part which part of the card
 * @param index which of its lanes, surcharges, products, rules …, from 0; 0 where the part is one
 * @param item which band, entry, step or condition of it, from 0; −1 when the whole is meant
 * @param arguments the figures of the sentence, as the kind says: {@code String} names, {@link
 *     dev.shipkeep.core.rating.figure.Weight}, {@code Long} amounts in minor units and counts
 */
public record CardProblem(Kind kind, Part part, int index, int item, List<Object> arguments) {

    /** Parts of a card and of a customer's price. */
    public enum Part {
        CARD,
        ORIGIN_ZONES,
        DESTINATION_ZONES,
        WEIGHT_RULE,
        PRODUCT,
        LANE,
        SURCHARGE,
        PRICE_RULE,
        SURCHARGE_DISCOUNT
    }

    /** What is wrong. */
    public enum Kind {
        /** A weight has two prices. Arguments: where the earlier band ends, where the later begins. */
        OVERLAPPING_BANDS(true),
        /** A weight has no price, so such parcels wait unrated. Arguments: last weight before, first weight after. */
        GAP_BETWEEN_BANDS(false),
        /** The band ends before it begins. Arguments: from, through. */
        BAND_REVERSED(true),
        /** A lane or rule without bands. */
        NO_BANDS(true),
        /** A step does not begin where the weight before it ends. Arguments: where it should, where it does. */
        STEP_OUT_OF_PLACE(true),
        /** The zone is on no map. Arguments: zone. */
        UNKNOWN_ZONE(true),
        /** One place in two zones. Arguments: key, first zone, second zone. */
        PLACE_IN_TWO_ZONES(true),
        /** The product is not on the card. Arguments: product. */
        UNKNOWN_PRODUCT(true),
        /** No earlier surcharge has this code. Arguments: code. */
        UNKNOWN_SURCHARGE(true),
        /** The same product, lane, surcharge or code again. Arguments: its name, index of the first. */
        TWICE(true),
        /** A name is empty or stands for all. Arguments: name. */
        NAME_NOT_ALLOWED(true),
        /** A price below zero. Arguments: amount. */
        NEGATIVE_PRICE(true),
        /** A price beyond what is rated. Arguments: amount, limit. */
        PRICE_TOO_LARGE(true),
        /** A weight, length, divisor or step out of bounds. Arguments: value, least, largest. */
        FIGURE_OUT_OF_BOUNDS(true),
        /** A percentage out of bounds, parts per million. Arguments: value, largest. */
        SHARE_OUT_OF_BOUNDS(true),
        /** The minimum is more than the cap. Arguments: minimum, cap. */
        MINIMUM_ABOVE_CAP(true),
        /** Prices in another currency than the card's. Arguments: its currency, the card's. */
        TWO_CURRENCIES(true),
        /** The last day is before the first. Arguments: first day, last day. */
        VALIDITY_REVERSED(true),
        /** Rounding rules that do not begin at 0 or do not ascend. Arguments: weight. */
        ROUNDING_OUT_OF_PLACE(true),
        /** More than can be compiled. Arguments: number, limit. */
        TOO_MANY(true);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }

        /** Whether the card cannot be used; otherwise it can, and somebody should look. */
        public boolean blocking() {
            return blocking;
        }
    }

    public CardProblem {
        arguments = List.copyOf(arguments);
    }

    /** For a programmer's error; people read words made from kind and arguments. */
    public String sentence() {
        return kind + " at " + part + " " + index + (item < 0 ? "" : "." + item) + " " + arguments;
    }
}
