package dev.shipkeep.lead.register;

import dev.shipkeep.lead.LeadState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lead as the list shows it. */
public record LeadRow(
        long id,
        String name,
        @Nullable String address,
        @Nullable String industry,
        @Nullable String goods,
        @Nullable String carriers,
        String source,
        LeadState state,
        @Nullable String reason,
        String unitName,
        @Nullable String finderName,
        @Nullable String ownerName,
        Instant foundAt,
        @Nullable Integer parcelsMonth,
        long revenueMonthFen,
        int ease,
        long score,
        List<String> flags) {}
