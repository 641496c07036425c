package dev.shipkeep.quote;

import dev.shipkeep.approval.ApprovalLevel;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.quote.QuoteBooks.Proposal;
import dev.shipkeep.quote.Samples.Prepared;
import dev.shipkeep.quote.simulation.Simulation;
import dev.shipkeep.quote.simulation.Simulator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a quote would come to with some discounts. Writes nothing. */
@Component
public class QuoteSimulations {

    private final QuoteRepository quotes;
    private final QuoteBooks books;
    private final Samples samples;
    private final Thresholds thresholds;

    QuoteSimulations(QuoteRepository quotes, QuoteBooks books, Samples samples, Thresholds thresholds) {
        this.quotes = quotes;
        this.books = books;
        this.samples = samples;
        this.thresholds = thresholds;
    }

    /**
     * A simulation and whose consent it would need.
     *
     * @param level null when nothing has a price, so that there is nothing to approve
     */
    public record Outcome(Simulation simulation, @Nullable ApprovalLevel level) {}

    /**
     * Simulates a quote.
     *
     * @param rules null for those that are saved
     * @return empty when the base card has no version in force
     */
    @Transactional(readOnly = true)
    public Optional<Outcome> simulate(long quoteId, @Nullable List<QuoteRule> rules) {
        Quote quote = quotes.find(quoteId).orElseThrow(NotFound::new);
        return simulate(quote, rules == null ? quotes.listRules(quoteId) : rules);
    }

    Optional<Outcome> simulate(Quote quote, List<QuoteRule> rules) {
        Optional<Proposal> proposal = books.findProposal(quote, rules);
        return proposal.map(found -> {
            Prepared prepared = samples.get(quote, () -> quotes.listProfile(quote.id()), books.comparison(quote));
            Simulation simulation = Simulator.run(prepared.sample(), prepared.baseline(), found.book(), found.day());
            return new Outcome(simulation, levelOf(simulation));
        });
    }

    private @Nullable ApprovalLevel levelOf(Simulation simulation) {
        return simulation.total().rated() == 0
                ? null
                : new ApprovalPolicy(thresholds.list()).levelOf(simulation.total());
    }
}
