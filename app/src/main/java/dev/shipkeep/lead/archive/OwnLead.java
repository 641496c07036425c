package dev.shipkeep.lead.archive;

import dev.shipkeep.lead.LeadState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lead of the acting person with its fate.
 *
 * @param fate where it stands; for a merged one, where the one stands that it lives on in
 */
public record OwnLead(
        long id,
        String name,
        @Nullable String address,
        @Nullable Integer parcelsMonth,
        Instant foundAt,
        boolean merged,
        LeadState fate,
        @Nullable String reason,
        @Nullable String reasonNote,
        @Nullable String ownerName) {}
