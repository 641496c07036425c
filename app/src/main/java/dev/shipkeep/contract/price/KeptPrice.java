package dev.shipkeep.contract.price;

import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.card.SurchargeDiscount;
import dev.shipkeep.core.rating.card.Validity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A price in force with its rules, as offers are made of it. */
public record KeptPrice(
        long id,
        String code,
        PriceSource source,
        @Nullable Long accountId,
        @Nullable String tier,
        long cardId,
        Validity days,
        List<RuleRow> rules,
        List<SurchargeDiscount> discounts) {}
