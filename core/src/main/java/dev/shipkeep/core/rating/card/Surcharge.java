package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.figure.RoundingRule;
import java.util.List;

/**
 * What comes on top of the freight. Surcharges are charged in the order of the card. The amount is rounded first, then
 * held to the minimum, then to the cap.
 *
 * @param code stable name, such as {@code fuel}
 * @param conditions when it applies; all must hold
 * @param charge what it costs
 * @param minimumFen least amount when it applies
 * @param capFen largest amount; {@link Band#UNLIMITED} for none
 * @param rounding how the amount is rounded, minor units
 * @param group of surcharges with the same name only the largest amount is charged, of equal ones the first; empty for a
 *     surcharge that stands alone
 * @param currency ISO 4217 code of its prices; must be the card's
 */
public record Surcharge(
        String code,
        List<Condition> conditions,
        Charge charge,
        long minimumFen,
        long capFen,
        RoundingRule rounding,
        String group,
        String currency) {
    public Surcharge {
        conditions = List.copyOf(conditions);
    }

    /** A surcharge without minimum and cap, half-up to the smallest unit. */
    public static Surcharge of(String code, String currency, Charge charge, Condition... conditions) {
        return new Surcharge(
                code, List.of(conditions), charge, 0, Band.UNLIMITED, RoundingRule.HALF_UP_TO_UNIT, "", currency);
    }

    /** The same held between a minimum and a cap. */
    public Surcharge between(long minimum, long cap) {
        return new Surcharge(code, conditions, charge, minimum, cap, rounding, group, currency);
    }

    /** The same with another rounding. */
    public Surcharge rounded(RoundingRule rule) {
        return new Surcharge(code, conditions, charge, minimumFen, capFen, rule, group, currency);
    }

    /** The same as one of a group of which only the largest is charged. */
    public Surcharge inGroup(String name) {
        return new Surcharge(code, conditions, charge, minimumFen, capFen, rounding, name, currency);
    }
}
