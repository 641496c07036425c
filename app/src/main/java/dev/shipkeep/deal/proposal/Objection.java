package dev.shipkeep.deal.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has against the proposal.
 *
 * @param answer ours; empty until there is one
 * @param worked null until the customer reacted
 */
public record Objection(
        long id,
        String kind,
        String text,
        String answer,
        @Nullable Boolean worked,
        String byName) {

    /** What objections are about; texts {@code deal.objection.kind.*}. */
    public static final List<String> KINDS =
            List.of("price", "time", "safety", "service", "coverage", "contract", "change", "trust");
}
