package dev.shipkeep.quote;

import dev.shipkeep.contract.AccountTerms;
import dev.shipkeep.contract.OfferedPrices;
import dev.shipkeep.contract.PriceBooks;
import dev.shipkeep.core.rating.Offer;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.Tariff;
import dev.shipkeep.core.rating.card.PriceRule;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.RateCards;
import dev.shipkeep.quote.simulation.Baseline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The price books that a quote is rated by: the proposal, and all that it is compared with. */
@Component
class QuoteBooks {

    private static final int MOST_RIVALS = 5;
    private static final int KEPT_BOOKS = 64;

    private final RateCards cards;
    private final PriceBooks priceBooks;
    private final BusinessTime time;

    /** Books of general cards by their versions, so that the same cards are the same book. */
    private final Map<List<Long>, PriceBook> books = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Long>, PriceBook> eldest) {
            return size() > KEPT_BOOKS;
        }
    });

    QuoteBooks(RateCards cards, PriceBooks priceBooks, BusinessTime time) {
        this.cards = cards;
        this.priceBooks = priceBooks;
        this.time = time;
    }

    /** A proposal and the day whose prices it has. */
    record Proposal(PriceBook book, Tariff tariff, LocalDate day) {}

    /** The version of the base card that the quote is reckoned by: of its first day or, as long as there is none, of today. */
    Optional<Tariff> findTariff(QuoteTerms terms) {
        return cards.findVersionOn(terms.cardId(), terms.from())
                .or(() -> cards.findVersionOn(terms.cardId(), time.today()))
                .map(cards::tariff);
    }

    /** Empty when the base card has no version for it. */
    Optional<Proposal> findProposal(Quote quote, List<QuoteRule> rules) {
        return findTariff(quote.terms()).map(tariff -> {
            LocalDate day = tariff.card().validity().contains(quote.terms().from())
                    ? quote.terms().from()
                    : time.today();
            List<Offer> offers = new ArrayList<>();
            List<PriceRule> fitting = fitting(tariff.card(), rules);
            if (!fitting.isEmpty()) {
                offers.add(new Offer(
                        PriceSource.CUSTOMER, quote.number(), tariff.card().validity(), tariff, fitting, List.of()));
            }
            offers.add(Offer.general(tariff));
            return new Proposal(PriceBook.of(PriceBook.Selection.STATED_ORDER, offers), tariff, day);
        });
    }

    /** A rule for a zone or product that the version does not have fits no parcel. */
    private static List<PriceRule> fitting(RateCard card, List<QuoteRule> rules) {
        Set<String> origins = withAny(card.origins().zones());
        Set<String> destinations = withAny(card.destinations().zones());
        Set<String> products =
                withAny(card.products().stream().map(Product::code).toList());
        return rules.stream()
                .filter(rule -> origins.contains(rule.originZone())
                        && destinations.contains(rule.destinationZone())
                        && products.contains(rule.product()))
                .map(QuoteRule::rule)
                .toList();
    }

    private static Set<String> withAny(List<String> names) {
        Set<String> all = new HashSet<>(names);
        all.add(RateCard.ANY);
        return all;
    }

    /** What the quote is compared with, as of today. */
    Baseline.Comparison comparison(Quote quote) {
        LocalDate today = time.today();
        List<CardVersion> versions = cards.listActiveVersions().stream()
                .filter(version -> version.validity().contains(today)
                        && version.card().currency().equals(quote.currency()))
                .toList();
        Long accountId = quote.accountId();
        AccountTerms terms = accountId == null
                ? null
                : priceBooks.termsOf(List.of(accountId), today, today).get(accountId);
        if (terms == null) {
            return new Baseline.Comparison(
                    today, book(versions, QuoteBooks::isCost), book(versions, QuoteBooks::isGeneral), rivals(versions));
        }
        return new Baseline.Comparison(today, bookOf(terms.costs()), bookOf(terms.pricesOn(today)), rivals(versions));
    }

    private static @Nullable PriceBook bookOf(@Nullable OfferedPrices prices) {
        return prices == null ? null : prices.book();
    }

    private static boolean isCost(Card card) {
        return card.isOwn() && card.kind() == CardKind.COST;
    }

    private static boolean isGeneral(Card card) {
        return card.isOwn() && card.kind() == CardKind.PRICE && card.general();
    }

    private @Nullable PriceBook book(List<CardVersion> versions, java.util.function.Predicate<Card> wanted) {
        List<CardVersion> own =
                versions.stream().filter(version -> wanted.test(version.card())).toList();
        return own.isEmpty() ? null : kept(own);
    }

    private PriceBook kept(List<CardVersion> versions) {
        List<Long> key = versions.stream().map(CardVersion::id).toList();
        PriceBook book = books.get(key);
        if (book == null) {
            book = PriceBook.of(
                    PriceBook.Selection.STATED_ORDER,
                    versions.stream()
                            .map(version -> Offer.general(cards.tariff(version)))
                            .toList());
            books.put(key, book);
        }
        return book;
    }

    private List<Baseline.Rival> rivals(List<CardVersion> versions) {
        return versions.stream()
                .filter(version -> !version.card().isOwn())
                .limit(MOST_RIVALS)
                .map(version -> new Baseline.Rival(
                        version.card().carrier() + " " + version.card().code(), kept(List.of(version))))
                .toList();
    }
}
