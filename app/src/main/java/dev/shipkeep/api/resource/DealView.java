package dev.shipkeep.api.resource;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealWay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal.
 *
 * @param revenueFen expected in a month, in hundredths of the currency
 * @param buyingStep where the customer stands in its own buying; null while nobody knows
 * @param missing evidence that its step still asks for; null in a list
 */
record DealView(
        long id,
        String number,
        String title,
        long accountId,
        String account,
        String owner,
        String state,
        int step,
        Instant madeAt,
        Instant stepSince,
        @Nullable Instant wonAt,
        @Nullable Instant lostAt,
        long parcels,
        long revenueFen,
        @Nullable Long marginFen,
        String currency,
        String competitor,
        String source,
        String nextAction,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate plannedClose,
        String lossReason,
        @Nullable String buyingStep,
        int version,
        @Nullable List<String> missing) {

    static DealView of(Deal deal) {
        return of(deal, null);
    }

    static DealView of(Deal deal, @Nullable List<DealWay.Asked> asked) {
        return new DealView(
                deal.id(),
                deal.number(),
                deal.entry().title(),
                deal.accountId(),
                deal.accountName(),
                deal.owner().name(),
                deal.state().name(),
                deal.step(),
                deal.madeAt(),
                deal.stepSince(),
                deal.wonAt(),
                deal.lostAt(),
                deal.entry().parcels(),
                deal.entry().revenueFen(),
                deal.entry().marginFen(),
                deal.currency(),
                deal.entry().competitor(),
                deal.entry().source(),
                deal.entry().nextAction(),
                deal.entry().nextOn(),
                deal.entry().plannedClose(),
                deal.lossReason(),
                deal.buyingStep() == null ? null : deal.buyingStep().name(),
                deal.version(),
                asked == null
                        ? null
                        : asked.stream()
                                .filter(one -> !one.held())
                                .map(one -> one.evidence().name())
                                .toList());
    }
}
