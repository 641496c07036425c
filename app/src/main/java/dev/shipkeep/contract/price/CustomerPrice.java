package dev.shipkeep.contract.price;

import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.card.Validity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A price that is not everybody's, as pages show it.
 *
 * @param accountName null for a class's or a campaign's price
 * @param tier whom a grade's price is for, or the only class that a campaign is for
 */
public record CustomerPrice(
        long id,
        String code,
        String name,
        PriceSource source,
        @Nullable Long accountId,
        @Nullable String accountName,
        @Nullable String tier,
        long cardId,
        String cardName,
        String currency,
        Validity days,
        PriceState state,
        String note,
        String madeByName,
        Instant madeAt,
        @Nullable String activatedByName,
        @Nullable Instant activatedAt) {

    public boolean isDraft() {
        return state == PriceState.DRAFT;
    }

    /** How it stands on a day, as the last part of a text key. */
    public String standing(LocalDate today) {
        if (state != PriceState.ACTIVE) {
            return state == PriceState.DRAFT ? "draft" : "approval";
        }
        if (days.from().isAfter(today)) {
            return "future";
        }
        return days.contains(today) ? "current" : "past";
    }
}
