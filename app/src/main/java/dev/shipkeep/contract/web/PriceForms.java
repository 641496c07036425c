package dev.shipkeep.contract.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.contract.price.CustomerPrice;
import dev.shipkeep.contract.price.CustomerPrices;
import dev.shipkeep.contract.price.PriceDraft;
import dev.shipkeep.contract.price.PriceKeeper;
import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.RateCards;
import dev.shipkeep.pricing.words.FigureWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the form of a price, and saves what comes back. */
@Component
class PriceForms {

    private final CustomerPrices prices;
    private final PriceKeeper keeper;
    private final RateCards cards;
    private final Accounts accounts;
    private final BusinessTime time;

    PriceForms(CustomerPrices prices, PriceKeeper keeper, RateCards cards, Accounts accounts, BusinessTime time) {
        this.prices = prices;
        this.keeper = keeper;
        this.cards = cards;
        this.accounts = accounts;
        this.time = time;
    }

    /** @param account code of the account that it is to be for; empty for none */
    PriceForm empty(String account) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("source", "CUSTOMER");
        fields.put("account", account);
        fields.put("from", time.today().toString());
        ownCards().stream()
                .filter(card -> card.general())
                .findFirst()
                .ifPresent(card -> fields.put("card", Long.toString(card.id())));
        return new PriceForm(fields, List.of());
    }

    PriceForm of(long id) {
        CustomerPrice price = prices.getPrice(id);
        Long account = price.accountId();
        String code = account == null
                ? null
                : accounts.findAccount(account).map(Account::code).orElse(null);
        return PriceForm.of(keeper.draftOf(price), code);
    }

    private List<Card> ownCards() {
        return cards.listCards().stream()
                .filter(card -> card.isOwn() && card.kind() == CardKind.PRICE)
                .toList();
    }

    Change<CustomerPrice> save(@Nullable Long id, PriceForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Account> account = accounts.findAccountByShipperCode(form.value("account"));
        PriceDraft draft = form.draft(account.map(Account::id).orElse(null), problems);
        if (draft == null) {
            return new Change.Refused<>(problems);
        }
        return id == null ? keeper.create(draft) : keeper.update(id, draft);
    }

    PriceFormPage page(@Nullable Long id, PriceForm form, List<FieldProblem> problems, Frame frame) {
        List<Card> own = ownCards();
        RateCard card = own.stream()
                .filter(candidate -> candidate.id() == form.cardId())
                .findFirst()
                .flatMap(candidate -> latest(candidate.id()))
                .map(version -> cards.tariff(version).card())
                .orElse(null);
        String currency = card == null ? "CNY" : card.currency();
        return new PriceFormPage(
                frame,
                id,
                form.fields(),
                form.rowsAndBlank(),
                new FieldProblems(words(problems, frame, currency)),
                own,
                card == null ? List.of() : card.origins().zones(),
                card == null ? List.of() : card.destinations().zones(),
                card == null
                        ? List.of()
                        : card.products().stream().map(Product::code).toList(),
                card == null ? List.of() : card.surcharges());
    }

    private Optional<CardVersion> latest(long cardId) {
        return cards.listVersions(cardId).stream().filter(CardVersion::active).findFirst();
    }

    /** The core counts money and shares in plain numbers where the kind of problem says which they are. */
    static List<FieldProblem> words(List<FieldProblem> problems, Frame frame, String currency) {
        List<FieldProblem> written = new ArrayList<>();
        for (FieldProblem problem : problems) {
            Object[] figures = problem.arguments().stream()
                    .map(argument -> FigureWords.text(frame.words(), meant(problem, argument, currency), false))
                    .toArray();
            written.add(FieldProblem.of(problem.field(), problem.messageKey(), figures));
        }
        return written;
    }

    private static Object meant(FieldProblem problem, Object argument, String currency) {
        if (!(argument instanceof Long number)) {
            return argument;
        }
        return switch (problem.messageKey()) {
            case "pricing.problem.NEGATIVE_PRICE", "pricing.problem.PRICE_TOO_LARGE" -> new Amount(number, currency);
            case "pricing.problem.SHARE_OUT_OF_BOUNDS" -> new Share(number);
            default -> argument;
        };
    }
}
