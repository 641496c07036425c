package dev.shipkeep.analysis.finance;

import dev.shipkeep.core.finance.IndustryReference;
import java.time.Instant;

/**
 * What is usual in an industry, with who says so.
 *
 * @param example shipped to show how it looks; not a fact
 * @param source empty for an example only
 */
public record Reference(
        IndustryReference usual, String source, boolean example, Instant changedAt, String changedBy, int version) {

    public String industry() {
        return usual.industry();
    }
}
