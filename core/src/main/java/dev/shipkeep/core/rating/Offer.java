package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.CardProblem;
import dev.shipkeep.core.rating.card.PriceCheck;
import dev.shipkeep.core.rating.card.PriceRule;
import dev.shipkeep.core.rating.card.SurchargeDiscount;
import dev.shipkeep.core.rating.card.Validity;
import java.util.List;

/**
 * A price that a parcel may have: a card, as it is or with rules on top.
 *
 * @param source whose price it is
 * @param code its name, such as a contract's number
 * @param validity days on which it holds; the card's own days bound it as well
 * @param tariff the card
 * @param rules what differs from the card; empty means the card's own prices, otherwise the offer holds only where a
 *     rule fits
 * @param surchargeDiscounts surcharges that cost less
 */
public record Offer(
        PriceSource source,
        String code,
        Validity validity,
        Tariff tariff,
        List<PriceRule> rules,
        List<SurchargeDiscount> surchargeDiscounts) {
    /**
     * @throws IllegalArgumentException when {@link PriceCheck#problems} finds any that is blocking
     */
    public Offer {
        rules = List.copyOf(rules);
        surchargeDiscounts = List.copyOf(surchargeDiscounts);
        PriceCheck.problems(tariff.card(), rules, surchargeDiscounts).stream()
                .filter(problem -> problem.kind().blocking())
                .findFirst()
                .map(CardProblem::sentence)
                .ifPresent(sentence -> {
                    throw new IllegalArgumentException(sentence);
                });
    }

    /** A card's own prices for everybody, as long as the card holds. */
    public static Offer general(Tariff tariff) {
        return new Offer(
                PriceSource.GENERAL, tariff.card().code(), tariff.card().validity(), tariff, List.of(), List.of());
    }
}
