package dev.shipkeep.contract.price;

import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.card.SurchargeDiscount;
import dev.shipkeep.core.rating.card.Validity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price that somebody wants to make.
 *
 * @param code empty to have one given
 */
public record PriceDraft(
        String code,
        String name,
        PriceSource source,
        @Nullable Long accountId,
        @Nullable String tier,
        long cardId,
        Validity days,
        String note,
        List<RuleRow> rules,
        List<SurchargeDiscount> surcharges) {
    public PriceDraft {
        rules = List.copyOf(rules);
        surcharges = List.copyOf(surcharges);
    }
}
