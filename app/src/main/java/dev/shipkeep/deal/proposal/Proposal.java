package dev.shipkeep.deal.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to a customer.
 *
 * @param quoteId the quote whose prices it offers; null while there is none
 * @param opening what it begins with
 * @param advantages feature, advantage and benefit, a line each
 * @param promise what the customer and we expect of a month
 * @param trial how trial parcels would be judged; no parcels for no trial
 * @param issuedAt when it was given to the customer; null while it is a draft
 */
public record Proposal(
        long id,
        long dealId,
        String number,
        @Nullable Long quoteId,
        @Nullable String quoteNumber,
        String opening,
        String advantages,
        Promise promise,
        Terms trial,
        @Nullable Instant issuedAt,
        String byName,
        int version) {

    /**
     * @param revenueFen of a month
     * @param marginFen of a month; null when nobody knows
     * @param onTimeBasisPoints share of parcels that arrive in time
     */
    public record Promise(
            long parcels, long revenueFen, @Nullable Long marginFen, int onTimeBasisPoints) {}

    /** @param faults lost and damaged parcels that are tolerated */
    public record Terms(int parcels, int faults) {}
}
