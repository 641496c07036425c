package dev.shipkeep.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote that somebody wants to make or change.
 *
 * @param accountId null for a prospect
 * @param prospect name of one who is no account yet; empty with an account
 * @param profile lines of a stated profile; empty with past parcels
 */
public record QuoteEntry(
        String title,
        @Nullable Long accountId,
        String prospect,
        QuoteTerms terms,
        QuoteBasis basis,
        List<ProfileLine> profile) {
    public QuoteEntry {
        profile = List.copyOf(profile);
    }
}
