package dev.shipkeep.contract.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.contract.AccountTerms;
import dev.shipkeep.contract.OfferedPrices;
import dev.shipkeep.contract.PriceBooks;
import dev.shipkeep.contract.PriceOrigin;
import dev.shipkeep.contract.price.CustomerPrice;
import dev.shipkeep.contract.price.CustomerPrices;
import dev.shipkeep.contract.terms.SelectionReader;
import dev.shipkeep.core.rating.Offer;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.words.FigureWords;
import dev.shipkeep.pricing.words.Trial;
import dev.shipkeep.pricing.words.Trials;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what holds for an account, and tries parcels by all of it. */
@Component
class Precedences {

    private final PriceBooks books;
    private final CustomerPrices prices;
    private final SelectionReader selections;
    private final Trials trials;
    private final BusinessTime time;

    Precedences(PriceBooks books, CustomerPrices prices, SelectionReader selections, Trials trials, BusinessTime time) {
        this.books = books;
        this.prices = prices;
        this.selections = selections;
        this.trials = trials;
        this.time = time;
    }

    Precedence today(Account account, Frame frame) {
        return on(account, time.today(), Map.of(), frame);
    }

    /** @param sent a parcel to try; empty for none */
    Precedence on(Account account, LocalDate day, Map<String, String> sent, Frame frame) {
        AccountTerms terms = Objects.requireNonNull(
                books.termsOf(List.of(account.id()), day, day).get(account.id()));
        OfferedPrices offered = terms.pricesOn(day);
        Trial empty = trials.empty(day);
        Trial trial = sent.isEmpty()
                ? empty
                : trials.tried(offered == null ? null : offered.book(), terms.currency(), empty, sent, frame);
        return new Precedence(
                account.id(),
                account.name(),
                terms.currency(),
                offered == null ? null : selections.selectionOf(account.id(), day),
                offered == null ? List.of() : rows(offered, day, frame),
                offered == null ? List.of() : products(offered),
                trial);
    }

    private List<Precedence.Row> rows(OfferedPrices offered, LocalDate day, Frame frame) {
        Set<Long> readable = prices
                .listPrices(offered.origins().stream()
                        .map(PriceOrigin::priceId)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .map(CustomerPrice::id)
                .collect(Collectors.toSet());
        List<Precedence.Row> rows = new ArrayList<>();
        for (int number = 0; number < offered.origins().size(); number++) {
            PriceOrigin origin = offered.origins().get(number);
            Offer offer = offered.book().offers().get(number);
            RateCard card = offer.tariff().card();
            @Nullable Long price = origin.priceId();
            rows.add(new Precedence.Row(
                    number + 1,
                    origin.source(),
                    origin.code(),
                    price != null && readable.contains(price) ? price : null,
                    card.code(),
                    origin.cardVersionId(),
                    FigureWords.days(frame.words(), offer.validity()),
                    offer.validity().contains(day) && card.validity().contains(day)));
        }
        return rows;
    }

    private static List<String> products(OfferedPrices offered) {
        return offered.book().offers().stream()
                .flatMap(offer -> offer.tariff().card().products().stream())
                .map(Product::code)
                .distinct()
                .toList();
    }
}
