package dev.shipkeep.quote;

import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.RateCards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a quote must say. */
@Component
class QuoteRules {

    static final int LONGEST_TEXT = 100;
    static final int LONGEST_NOTE = 2_000;
    static final int LONGEST_PAST_DAYS = 731;
    static final int MOST_PROFILE_LINES = 5_000;

    private final Accounts accounts;
    private final RateCards cards;

    QuoteRules(Accounts accounts, RateCards cards) {
        this.accounts = accounts;
        this.cards = cards;
    }

    List<FieldProblem> check(QuoteEntry entry) {
        List<FieldProblem> problems = new ArrayList<>();
        if (entry.title().isBlank() || entry.title().length() > LONGEST_TEXT) {
            problems.add(FieldProblem.of("title", "quote.problem.text", LONGEST_TEXT));
        }
        if (entry.terms().note().length() > LONGEST_NOTE) {
            problems.add(FieldProblem.of("note", "quote.problem.text", LONGEST_NOTE));
        }
        checkCustomer(entry, problems);
        checkDays(entry.terms(), problems);
        checkCard(entry, problems);
        checkBasis(entry, problems);
        return problems;
    }

    private static void checkCustomer(QuoteEntry entry, List<FieldProblem> problems) {
        if (entry.accountId() == null
                && (entry.prospect().isBlank() || entry.prospect().length() > LONGEST_TEXT)) {
            problems.add(FieldProblem.of("customer", "quote.problem.customer"));
        }
    }

    private static void checkDays(QuoteTerms terms, List<FieldProblem> problems) {
        LocalDate through = terms.through();
        if (through != null && through.isBefore(terms.from())) {
            problems.add(FieldProblem.of("through", "quote.problem.days"));
        }
        if (through != null && terms.offerUntil().isAfter(through)) {
            problems.add(FieldProblem.of("until", "quote.problem.until"));
        }
    }

    private void checkCard(QuoteEntry entry, List<FieldProblem> problems) {
        Optional<Card> card = findCard(entry.terms().cardId());
        if (card.isEmpty()) {
            problems.add(FieldProblem.of("card", "quote.problem.card"));
        } else if (!card.get().currency().equals(currencyOf(entry))) {
            problems.add(
                    FieldProblem.of("card", "quote.problem.currency", card.get().currency(), currencyOf(entry)));
        }
    }

    Optional<Card> findCard(long id) {
        return listCards().stream().filter(card -> card.id() == id).findFirst();
    }

    /** Those that can be a base: our own prices. */
    List<Card> listCards() {
        return cards.listCards().stream()
                .filter(card -> card.isOwn() && card.kind() == CardKind.PRICE)
                .toList();
    }

    private static void checkBasis(QuoteEntry entry, List<FieldProblem> problems) {
        QuoteBasis basis = entry.basis();
        if (basis.isPast()) {
            LocalDate from = basis.from();
            LocalDate through = basis.through();
            if (entry.accountId() == null) {
                problems.add(FieldProblem.of("basis", "quote.problem.pastOfProspect"));
            } else if (from == null
                    || through == null
                    || through.isBefore(from)
                    || from.plusDays(LONGEST_PAST_DAYS).isBefore(through)) {
                problems.add(FieldProblem.of("pastFrom", "quote.problem.past", LONGEST_PAST_DAYS));
            }
        } else if (entry.profile().isEmpty() || entry.profile().size() > MOST_PROFILE_LINES) {
            problems.add(FieldProblem.of("profile", "quote.problem.profile", MOST_PROFILE_LINES));
        }
    }

    /** The account's currency; a prospect's is that of the card. */
    String currencyOf(QuoteEntry entry) {
        Long accountId = entry.accountId();
        return accountId == null
                ? findCard(entry.terms().cardId()).map(Card::currency).orElse("CNY")
                : accounts.getAccount(accountId).currency();
    }

    /** Where a quote belongs: its account's units, or those of the one who makes it. */
    String pathOf(QuoteEntry entry, String ownPath) {
        Long accountId = entry.accountId();
        return accountId == null ? ownPath : accounts.getAccount(accountId).orgPath();
    }
}
