package dev.shipkeep.deal;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins deals and changes what is said of them. */
@Component
public class DealKeeper {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_TEXT = 500;

    /** Far above any carrier, and far below what sums can hold. */
    public static final long MOST_PARCELS = 100_000_000;

    public static final long MOST_FEN = 1_000_000_000_000L;

    private static final int WHOLE = 10_000;
    private static final int FARTHEST_YEARS = 10;

    private final DealRepository deals;
    private final Accounts accounts;
    private final DealLog log;
    private final BusinessTime time;

    DealKeeper(DealRepository deals, Accounts accounts, DealLog log, BusinessTime time) {
        this.deals = deals;
        this.accounts = accounts;
        this.log = log;
        this.time = time;
    }

    /** Begins a deal of an account in the first step; whoever begins it owns it. */
    @Transactional
    public Change<Deal> create(long accountId, DealEntry entry) {
        SignedIn person = Acting.get();
        return create(accountId, new Deal.Owner(person.id(), person.name()), entry, time.now());
    }

    /**
     * Begins a deal of an account in the first step, for somebody else.
     *
     * @param at when it was begun, where that is known from elsewhere
     */
    @Transactional
    public Change<Deal> create(long accountId, Deal.Owner owner, DealEntry entry, Instant at) {
        List<FieldProblem> problems = problemsOf(entry);
        Account account = accounts.getAccount(accountId);
        if (!account.active() || account.mergedInto() != null) {
            problems.add(FieldProblem.of("customer", "deal.problem.customerClosed"));
        }
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        long id = deals.add(accountId, account.currency(), owner, entry, at);
        deals.arrive(id, 1, Acting.get().name(), at);
        Deal deal = get(id);
        log.changed("create", null, deal);
        log.tell(deal, "deal.timeline.begun", deal.title());
        return new Change.Done<>(deal);
    }

    @Transactional
    public Change<Deal> change(long id, int version, DealEntry entry) {
        Deal before = deals.lock(id).orElseThrow(NotFound::new);
        List<FieldProblem> problems = problemsOf(entry);
        if (before.state() == DealState.LOST && entry.competitor().isBlank()) {
            problems.add(FieldProblem.of("competitor", "deal.problem.competitor"));
        }
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        if (!deals.change(id, version, entry)) {
            return Change.refused("version", "deal.problem.outdated");
        }
        Deal after = get(id);
        log.changed("change", before, after);
        return new Change.Done<>(after);
    }

    /** @param step where the customer stands in its own buying; null when that is not known any more */
    @Transactional
    public Change<Deal> setBuyingStep(long id, @Nullable BuyingStep step) {
        Deal before = deals.lock(id).orElseThrow(NotFound::new);
        deals.setBuyingStep(id, step);
        Deal after = get(id);
        log.changed("change", before, after);
        return new Change.Done<>(after);
    }

    private Deal get(long id) {
        return deals.find(id).orElseThrow(NotFound::new);
    }

    private List<FieldProblem> problemsOf(DealEntry entry) {
        List<FieldProblem> problems = new ArrayList<>();
        if (entry.title().isBlank() || entry.title().length() > LONGEST_TITLE) {
            problems.add(FieldProblem.of("title", "deal.problem.title", LONGEST_TITLE));
        }
        if (entry.competitor().length() > LONGEST_TITLE) {
            problems.add(FieldProblem.of("competitor", "deal.problem.long", LONGEST_TITLE));
        }
        if (entry.nextAction().length() > LONGEST_TEXT) {
            problems.add(FieldProblem.of("nextAction", "deal.problem.long", LONGEST_TEXT));
        }
        if (!DealChoices.SOURCES.contains(entry.source())) {
            problems.add(FieldProblem.of("source", "deal.problem.source"));
        }
        Integer probability = entry.probabilityBasisPoints();
        if (probability != null && (probability < 0 || probability > WHOLE)) {
            problems.add(FieldProblem.of("probability", "deal.problem.probability"));
        }
        checkFigures(entry, problems);
        checkDay("nextOn", entry.nextOn(), problems);
        checkDay("plannedClose", entry.plannedClose(), problems);
        return problems;
    }

    private static void checkFigures(DealEntry entry, List<FieldProblem> problems) {
        if (entry.parcels() < 0 || entry.revenueFen() < 0) {
            problems.add(FieldProblem.of("revenueFen", "deal.problem.figure"));
        }
        if (entry.parcels() > MOST_PARCELS) {
            problems.add(FieldProblem.of("parcels", "deal.problem.parcels", MOST_PARCELS));
        }
        Long margin = entry.marginFen();
        if (margin != null && margin > entry.revenueFen()) {
            problems.add(FieldProblem.of("margin", "deal.problem.margin"));
        }
        checkFen("revenue", entry.revenueFen(), problems);
        checkFen("margin", margin, problems);
        checkFen("plannedCost", entry.plannedCostFen(), problems);
        checkFen("actualCost", entry.actualCostFen(), problems);
    }

    private static void checkFen(String field, @Nullable Long fen, List<FieldProblem> problems) {
        if (fen != null && (fen > MOST_FEN || fen < -MOST_FEN)) {
            problems.add(FieldProblem.of(field, "deal.problem.tooMuch", MOST_FEN / 100));
        }
    }

    private void checkDay(String field, @Nullable LocalDate day, List<FieldProblem> problems) {
        LocalDate today = time.today();
        if (day != null
                && (day.isBefore(today.minusYears(FARTHEST_YEARS)) || day.isAfter(today.plusYears(FARTHEST_YEARS)))) {
            problems.add(FieldProblem.of(field, "deal.problem.farDay", FARTHEST_YEARS));
        }
    }
}
