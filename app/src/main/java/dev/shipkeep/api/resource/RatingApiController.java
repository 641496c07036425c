package dev.shipkeep.api.resource;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.contract.AccountTerms;
import dev.shipkeep.contract.OfferedPrices;
import dev.shipkeep.contract.PriceBooks;
import dev.shipkeep.core.rating.NotRatableReason;
import dev.shipkeep.core.rating.Offer;
import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.RequestRefused;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.RateCards;
import dev.shipkeep.pricing.words.TraceWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rates one parcel and keeps nothing. */
@RestController
@Needs(Permission.PRICE_READ)
@RequestMapping("/api/v1/rating")
class RatingApiController {

    private static final String USUAL_CURRENCY = "CNY";

    private final Accounts accounts;
    private final PriceBooks priceBooks;
    private final RateCards cards;
    private final TraceWords traceWords;
    private final BusinessTime time;

    RatingApiController(
            Accounts accounts, PriceBooks priceBooks, RateCards cards, TraceWords traceWords, BusinessTime time) {
        this.accounts = accounts;
        this.priceBooks = priceBooks;
        this.cards = cards;
        this.traceWords = traceWords;
        this.time = time;
    }

    /** A book, null when there is no price at all, and the currency that parcels are in. */
    private record Chosen(@Nullable PriceBook book, String currency) {}

    @PostMapping
    RatingView create(@RequestBody RatingRequest request, Frame frame) {
        LocalDate day = request.dayOr(time.today());
        if (day == null) {
            throw RequestRefused.invalid("day", "api.problem.day");
        }
        Chosen chosen = choose(request, day);
        List<FieldProblem> problems = new ArrayList<>();
        Parcel parcel = request.parcel(day, chosen.currency(), cards.places(), problems);
        if (parcel == null) {
            throw RequestRefused.invalid(problems);
        }
        PriceBook book = chosen.book();
        if (book == null) {
            String text = traceWords.reason(frame.words(), NotRatableReason.NO_PRICE_VALID, List.of(day));
            return RatingView.none(chosen.currency(), NotRatableReason.NO_PRICE_VALID.key(), text, List.of(text));
        }
        return RatingView.of(book.explain(parcel), chosen.currency(), traceWords, frame.words());
    }

    private Chosen choose(RatingRequest request, LocalDate day) {
        if (!request.cardCode().isEmpty()) {
            return ofCard(request, day);
        }
        return request.accountCode().isEmpty() ? everybodys(day) : ofAccount(request.accountCode(), day);
    }

    private Chosen ofCard(RatingRequest request, LocalDate day) {
        Card card = cards.findCard(request.cardCode())
                .orElseThrow(() -> RequestRefused.invalid("card", "api.problem.card", request.cardCode()));
        Integer number = request.version();
        Optional<CardVersion> version = number == null
                ? cards.findVersionOn(card.id(), day)
                : cards.listVersions(card.id()).stream()
                        .filter(candidate -> candidate.number() == number)
                        .findFirst();
        if (version.isEmpty() && number != null) {
            throw RequestRefused.invalid("version", "api.problem.version", card.code());
        }
        PriceBook book = version.map(found -> book(List.of(found))).orElse(null);
        return new Chosen(book, card.currency());
    }

    private PriceBook book(List<CardVersion> versions) {
        return PriceBook.of(
                PriceBook.Selection.STATED_ORDER,
                versions.stream()
                        .map(version -> Offer.general(cards.tariff(version)))
                        .toList());
    }

    private Chosen everybodys(LocalDate day) {
        List<CardVersion> general = cards.listActiveVersions().stream()
                .filter(version -> version.validity().contains(day))
                .filter(version -> isGeneral(version.card()))
                .toList();
        return new Chosen(general.isEmpty() ? null : book(general), USUAL_CURRENCY);
    }

    private static boolean isGeneral(Card card) {
        return card.general()
                && card.isOwn()
                && card.kind() == CardKind.PRICE
                && card.currency().equals(USUAL_CURRENCY);
    }

    private Chosen ofAccount(String code, LocalDate day) {
        Account account = accounts.findAccountByShipperCode(code)
                .orElseThrow(() -> RequestRefused.invalid("account", "api.problem.account", code));
        AccountTerms terms = priceBooks.termsOf(List.of(account.id()), day, day).get(account.id());
        OfferedPrices prices = terms == null ? null : terms.pricesOn(day);
        return new Chosen(prices == null ? null : prices.book(), account.currency());
    }
}
