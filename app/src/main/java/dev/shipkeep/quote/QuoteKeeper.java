package dev.shipkeep.quote;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes quotes and changes what they say, as long as they are drafts. */
@Component
public class QuoteKeeper {

    static final int MOST_RULES = 30;

    private final QuoteRepository quotes;
    private final QuoteRules rules;
    private final QuoteSimulations simulations;
    private final QuoteLog log;
    private final People people;
    private final Units units;
    private final BusinessTime time;

    QuoteKeeper(
            QuoteRepository quotes,
            QuoteRules rules,
            QuoteSimulations simulations,
            QuoteLog log,
            People people,
            Units units,
            BusinessTime time) {
        this.quotes = quotes;
        this.rules = rules;
        this.simulations = simulations;
        this.log = log;
        this.people = people;
        this.units = units;
        this.time = time;
    }

    @Transactional
    public Change<Quote> create(QuoteEntry entry) {
        List<FieldProblem> problems = rules.check(entry);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        SignedIn person = Acting.get();
        QuoteRepository.Origin origin = new QuoteRepository.Origin(
                rules.pathOf(entry, ownPath(person)), person.id(), person.name(), rules.currencyOf(entry), time.now());
        long id = quotes.add(entry, origin);
        quotes.replaceProfile(id, entry.profile());
        Quote quote = quotes.find(id).orElseThrow(NotFound::new);
        log.changed("create", null, quote);
        log.tell(quote, "quote.timeline.created");
        return new Change.Done<>(quote);
    }

    private String ownPath(SignedIn person) {
        return person.equals(SignedIn.SYSTEM)
                ? units.listTops().getFirst().path()
                : units.getUnit(people.getPerson(person.id()).unitId()).path();
    }

    /** Changes what a draft says besides its discounts; one that was returned is a draft again. */
    @Transactional
    public Change<Quote> change(long id, int version, QuoteEntry entry) {
        Quote before = quotes.lock(id).orElseThrow(NotFound::new);
        if (!before.state().isEditable()) {
            return Change.refused("state", "quote.problem.state");
        }
        List<FieldProblem> problems = rules.check(entry);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        if (!quotes.change(id, version, entry, rules.currencyOf(entry), time.now())) {
            return Change.refused("version", "quote.problem.outdated");
        }
        quotes.replaceProfile(id, entry.profile());
        return keepFigures(before);
    }

    /** Keeps discounts and what they come to. */
    @Transactional
    public Change<Quote> propose(long id, List<QuoteRule> proposed) {
        Quote before = quotes.lock(id).orElseThrow(NotFound::new);
        if (!before.state().isEditable()) {
            return Change.refused("state", "quote.problem.state");
        }
        if (proposed.size() > MOST_RULES) {
            return Change.refused("rules", "quote.problem.rules", MOST_RULES);
        }
        quotes.replaceRules(id, proposed);
        return keepFigures(before);
    }

    private Change<Quote> keepFigures(Quote before) {
        Quote changed = quotes.find(before.id()).orElseThrow(NotFound::new);
        simulations
                .simulate(changed, quotes.listRules(changed.id()))
                .ifPresent(outcome -> quotes.setFigures(
                        changed.id(), QuoteFigures.of(outcome.simulation().total(), outcome.level())));
        quotes.setState(before.id(), QuoteState.DRAFT, time.now());
        Quote after = quotes.find(before.id()).orElseThrow(NotFound::new);
        log.changed("change", before, after);
        return new Change.Done<>(after);
    }
}
