package dev.shipkeep.quote.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.organization.Divisions;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.RateCards;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteBasis;
import dev.shipkeep.quote.QuoteEntry;
import dev.shipkeep.quote.QuoteTerms;
import dev.shipkeep.quote.Quotes;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** A quote as it is typed, and what is understood of it. */
@Component
class QuoteForm {

    private static final int OFFER_DAYS = 30;
    private static final int PAST_MONTHS = 3;

    private final Accounts accounts;
    private final Quotes quotes;
    private final RateCards cards;
    private final Divisions divisions;
    private final BusinessTime time;

    QuoteForm(Accounts accounts, Quotes quotes, RateCards cards, Divisions divisions, BusinessTime time) {
        this.accounts = accounts;
        this.quotes = quotes;
        this.cards = cards;
        this.divisions = divisions;
        this.time = time;
    }

    /** @param entry null when something is not understood */
    record Read(@Nullable QuoteEntry entry, List<FieldProblem> problems) {}

    /** Before anything is typed. */
    Map<String, String> empty(@Nullable Account account) {
        LocalDate today = time.today();
        LocalDate month = today.withDayOfMonth(1);
        Map<String, String> typed = new HashMap<>();
        typed.put("customer", account == null ? "" : account.code());
        typed.put("from", month.plusMonths(1).toString());
        typed.put("through", month.plusMonths(13).minusDays(1).toString());
        typed.put("until", today.plusDays(OFFER_DAYS).toString());
        typed.put("basis", account == null ? "PROFILE" : "PAST");
        typed.put("pastFrom", month.minusMonths(PAST_MONTHS).toString());
        typed.put("pastThrough", month.minusDays(1).toString());
        return typed;
    }

    Map<String, String> of(Quote quote) {
        QuoteTerms terms = quote.terms();
        Map<String, String> typed = empty(null);
        Long accountId = quote.accountId();
        typed.put("title", quote.title());
        typed.put(
                "customer",
                accountId == null ? "" : accounts.getAccount(accountId).code());
        typed.put("prospect", accountId == null ? quote.customer() : "");
        typed.put("card", Long.toString(terms.cardId()));
        typed.put("from", terms.from().toString());
        typed.put("through", text(terms.through()));
        typed.put("until", terms.offerUntil().toString());
        typed.put("note", terms.note());
        typed.put("basis", quote.basis().kind().name());
        if (quote.basis().isPast()) {
            typed.put("pastFrom", text(quote.basis().from()));
            typed.put("pastThrough", text(quote.basis().through()));
        } else {
            typed.put("profile", ProfileText.write(quotes.listProfile(quote.id()), divisions));
        }
        return typed;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    Read read(Map<String, String> typed, @Nullable MultipartFile file) throws IOException {
        List<FieldProblem> problems = new ArrayList<>();
        String code = value(typed, "customer");
        Optional<Account> account = code.isEmpty() ? Optional.empty() : accounts.findAccountByShipperCode(code);
        if (!code.isEmpty() && account.isEmpty()) {
            problems.add(FieldProblem.of("customer", "quote.problem.unknownCustomer", code));
        }
        LocalDate from = requiredDay(typed, "from", problems);
        LocalDate until = requiredDay(typed, "until", problems);
        LocalDate through = Typed.day(typed.get("through"));
        if (through == null && !value(typed, "through").isEmpty()) {
            problems.add(FieldProblem.of("through", "quote.problem.day"));
        }
        boolean past = value(typed, "basis").equals(QuoteBasis.Kind.PAST.name());
        LocalDate pastFrom = past ? requiredDay(typed, "pastFrom", problems) : null;
        LocalDate pastThrough = past ? requiredDay(typed, "pastThrough", problems) : null;
        ProfileText profile = new ProfileText(cards.places());
        if (!past) {
            readProfile(profile, typed, file);
            problems.addAll(profile.problems());
        }
        if (from == null || until == null || !problems.isEmpty()) {
            return new Read(null, problems);
        }
        Long card = Typed.units(typed.get("card"), 0);
        return new Read(
                new QuoteEntry(
                        value(typed, "title"),
                        account.map(Account::id).orElse(null),
                        account.isPresent() ? "" : value(typed, "prospect"),
                        new QuoteTerms(card == null ? 0 : card, from, through, until, value(typed, "note")),
                        pastFrom == null || pastThrough == null
                                ? QuoteBasis.profile()
                                : QuoteBasis.past(pastFrom, pastThrough),
                        profile.lines()),
                List.of());
    }

    private static void readProfile(ProfileText profile, Map<String, String> typed, @Nullable MultipartFile file)
            throws IOException {
        if (file != null && !file.isEmpty()) {
            profile.read(FileContent.of(file.getBytes()));
        } else {
            profile.read(value(typed, "profile"));
        }
    }

    private static @Nullable LocalDate requiredDay(
            Map<String, String> typed, String field, List<FieldProblem> problems) {
        LocalDate day = Typed.day(typed.get(field));
        if (day == null) {
            problems.add(FieldProblem.of(field, "quote.problem.day"));
        }
        return day;
    }

    private static String value(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
