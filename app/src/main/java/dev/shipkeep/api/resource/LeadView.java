package dev.shipkeep.api.resource;

import dev.shipkeep.lead.archive.LeadCard;
import dev.shipkeep.lead.register.LeadRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead. People at it are not in it: their numbers are shown one by one, on the pages.
 *
 * @param revenueMonthFen expected; estimated where nobody said
 * @param score expected revenue × ease, the order of the review
 * @param flags what deserves attention
 * @param accountId that it became; null in a list
 */
record LeadView(
        long id,
        String name,
        String state,
        @Nullable String reason,
        String unit,
        @Nullable String finder,
        @Nullable String owner,
        Instant foundAt,
        String source,
        @Nullable String address,
        @Nullable String industry,
        @Nullable String goods,
        @Nullable String carriers,
        @Nullable Integer parcelsMonth,
        long revenueMonthFen,
        int ease,
        long score,
        List<String> flags,
        @Nullable Long accountId) {

    static LeadView of(LeadRow row) {
        return new LeadView(
                row.id(),
                row.name(),
                row.state().name(),
                row.reason(),
                row.unitName(),
                row.finderName(),
                row.ownerName(),
                row.foundAt(),
                row.source(),
                row.address(),
                row.industry(),
                row.goods(),
                row.carriers(),
                row.parcelsMonth(),
                row.revenueMonthFen(),
                row.ease(),
                row.score(),
                row.flags(),
                null);
    }

    static LeadView of(LeadCard card) {
        return new LeadView(
                card.id(),
                card.facts().name(),
                card.state().name(),
                card.reason(),
                card.unitName(),
                card.finderName(),
                card.ownerName(),
                card.foundAt(),
                card.facts().source(),
                card.facts().address(),
                card.facts().industry(),
                card.facts().goods(),
                card.facts().carriers(),
                card.facts().parcelsMonth(),
                card.revenueMonthFen(),
                card.facts().ease(),
                card.score(),
                card.flags(),
                card.accountId());
    }
}
