package dev.shipkeep.contract;

import dev.shipkeep.core.rating.PriceSource;
import org.jspecify.annotations.Nullable;

/**
 * Where an offer of a price book comes from.
 *
 * @param code as the offer is called in traces
 * @param priceId the customer's price; null for a card as it is
 */
public record PriceOrigin(
        PriceSource source,
        String code,
        long cardVersionId,
        @Nullable Long priceId) {}
