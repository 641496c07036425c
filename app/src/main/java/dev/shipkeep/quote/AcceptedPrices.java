package dev.shipkeep.quote;

import dev.shipkeep.platform.page.Change;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What becomes of an accepted quote in contracts. */
@Component
class AcceptedPrices {

    /** The id of the customer's price that was drafted; none for a prospect, who is no account yet. */
    Change<Optional<Long>> make(Quote quote, List<QuoteRule> rules) {
        return new Change.Done<>(Optional.empty());
    }
}
