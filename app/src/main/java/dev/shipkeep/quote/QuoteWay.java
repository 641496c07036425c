package dev.shipkeep.quote;

import dev.shipkeep.approval.ApprovalDecided;
import dev.shipkeep.approval.ApprovalLevel;
import dev.shipkeep.approval.ApprovalSubject;
import dev.shipkeep.approval.Approvals;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of a quote: to approval and back, to the customer, won, lost or run out. */
@Component
public class QuoteWay {

    public static final String KIND = "quote";
    public static final String PATH = "/quotes";
    public static final int LONGEST_REASON = 500;

    private static final Set<QuoteState> WITH_CUSTOMER = EnumSet.of(QuoteState.APPROVED, QuoteState.SENT);
    private static final Set<QuoteState> NOT_ENDED = EnumSet.complementOf(
            EnumSet.of(QuoteState.ACCEPTED, QuoteState.LOST, QuoteState.EXPIRED, QuoteState.IN_APPROVAL));

    private final QuoteRepository quotes;
    private final QuoteSimulations simulations;
    private final Approvals approvals;
    private final AcceptedPrices prices;
    private final QuoteLog log;
    private final BusinessTime time;

    QuoteWay(
            QuoteRepository quotes,
            QuoteSimulations simulations,
            Approvals approvals,
            AcceptedPrices prices,
            QuoteLog log,
            BusinessTime time) {
        this.quotes = quotes;
        this.simulations = simulations;
        this.approvals = approvals;
        this.prices = prices;
        this.log = log;
        this.time = time;
    }

    /** Asks for approval of what is saved, by what it comes to now. */
    @Transactional
    public Change<Quote> submit(long id) {
        Quote before = lock(id);
        if (!before.state().isEditable()) {
            return refusedState();
        }
        if (before.isPastOffer(time.today())) {
            return Change.refused("state", "quote.problem.pastOffer");
        }
        Optional<QuoteSimulations.Outcome> outcome = simulations.simulate(before, quotes.listRules(id));
        ApprovalLevel level = outcome.map(QuoteSimulations.Outcome::level).orElse(null);
        if (outcome.isEmpty() || level == null) {
            return Change.refused("state", "quote.problem.nothingRated");
        }
        quotes.setFigures(id, QuoteFigures.of(outcome.get().simulation().total(), level));
        Quote after = move(before, QuoteState.IN_APPROVAL, "submit");
        approvals.request(
                new ApprovalSubject(
                        KIND,
                        id,
                        after.number() + " · " + after.customer() + " · " + after.title(),
                        PATH + "/" + id,
                        after.accountId()),
                level);
        log.tell(after, "quote.timeline.submitted");
        return new Change.Done<>(after);
    }

    /** Takes a quote back from approval. */
    @Transactional
    public Change<Quote> withdraw(long id) {
        Quote before = lock(id);
        if (before.state() != QuoteState.IN_APPROVAL) {
            return refusedState();
        }
        approvals.withdraw(KIND, id);
        return new Change.Done<>(move(before, QuoteState.DRAFT, "withdraw"));
    }

    @EventListener
    void on(ApprovalDecided decided) {
        if (decided.kind().equals(KIND)) {
            Quote before = lock(decided.subjectId());
            Quote after = move(before, decided.granted() ? QuoteState.APPROVED : QuoteState.RETURNED, "change");
            if (decided.granted()) {
                log.tell(after, "quote.timeline.approved");
            } else {
                log.tell(after, "quote.timeline.returned", decided.comment());
            }
        }
    }

    /** Makes a draft of a quote that was approved, sent or has run out: another proposal is approved anew. */
    @Transactional
    public Change<Quote> revise(long id) {
        Quote before = lock(id);
        return before.state().isRevisable()
                ? new Change.Done<>(move(before, QuoteState.DRAFT, "change"))
                : refusedState();
    }

    /** Notes that the customer has it. */
    @Transactional
    public Change<Quote> send(long id) {
        Quote before = lock(id);
        if (before.state() != QuoteState.APPROVED) {
            return refusedState();
        }
        if (before.isPastOffer(time.today())) {
            return Change.refused("state", "quote.problem.pastOffer");
        }
        Quote after = move(before, QuoteState.SENT, "send");
        log.tell(after, "quote.timeline.sent");
        return new Change.Done<>(after);
    }

    /** Notes that the customer agreed; an account's prices are drafted from it. */
    @Transactional
    public Change<Quote> accept(long id) {
        Quote before = lock(id);
        if (!WITH_CUSTOMER.contains(before.state())) {
            return refusedState();
        }
        if (before.isPastOffer(time.today())) {
            return Change.refused("state", "quote.problem.pastOffer");
        }
        return switch (prices.make(before, quotes.listRules(id))) {
            case Change.Refused<Optional<Long>> refused -> new Change.Refused<>(refused.problems());
            case Change.Done<Optional<Long>>(Optional<Long> price) -> {
                quotes.setAccepted(id, price.orElse(null), time.now());
                Quote after = quotes.find(id).orElseThrow(NotFound::new);
                log.changed("accept", before, after);
                log.tell(after, "quote.timeline.accepted");
                yield new Change.Done<>(after);
            }
        };
    }

    /** Notes that the customer went elsewhere. */
    @Transactional
    public Change<Quote> lose(long id, String reason) {
        Quote before = lock(id);
        if (!NOT_ENDED.contains(before.state())) {
            return refusedState();
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Change.refused("reason", "quote.problem.reason", LONGEST_REASON);
        }
        quotes.setLost(id, reason.strip(), time.now());
        Quote after = quotes.find(id).orElseThrow(NotFound::new);
        log.changed("lose", before, after);
        log.tell(after, "quote.timeline.lost", reason.strip());
        return new Change.Done<>(after);
    }

    /** Ends what nobody answered in time. */
    @Transactional
    public int expire() {
        int expired = 0;
        for (long id : quotes.listPastOffer(time.today())) {
            Quote before = lock(id);
            Quote after = move(before, QuoteState.EXPIRED, "expire");
            log.tell(after, "quote.timeline.expired");
            expired++;
        }
        return expired;
    }

    private Quote lock(long id) {
        return quotes.lock(id).orElseThrow(NotFound::new);
    }

    private Quote move(Quote before, QuoteState state, String action) {
        quotes.setState(before.id(), state, time.now());
        Quote after = quotes.find(before.id()).orElseThrow(NotFound::new);
        log.changed(action, before, after);
        return after;
    }

    private static Change<Quote> refusedState() {
        return Change.refused("state", "quote.problem.state");
    }
}
