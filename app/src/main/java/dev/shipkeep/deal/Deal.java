package dev.shipkeep.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to win or widen a customer's business.
 *
 * @param step position of the step that it is in; of a lost one, was in
 * @param progressAt when it last moved, or somebody was last met
 * @param lossReason empty unless it is lost
 * @param buyingStep where the customer stands in its own buying; null while nobody knows
 */
public record Deal(
        long id,
        String number,
        long accountId,
        String accountName,
        Owner owner,
        String currency,
        DealState state,
        int step,
        Instant stepSince,
        DealEntry entry,
        Instant progressAt,
        @Nullable Instant wonAt,
        @Nullable Instant lostAt,
        String lossReason,
        String lossNote,
        @Nullable BuyingStep buyingStep,
        Instant madeAt,
        int version) {

    /** Whose deal it is. */
    public record Owner(long id, String name) {}

    public String title() {
        return entry.title();
    }
}
