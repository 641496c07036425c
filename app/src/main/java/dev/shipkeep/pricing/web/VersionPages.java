package dev.shipkeep.pricing.web;

import dev.shipkeep.core.rating.Offer;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.RateCards;
import dev.shipkeep.pricing.words.Trial;
import dev.shipkeep.pricing.words.Trials;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what the pages of a version show. */
@Component
class VersionPages {

    private final RateCards cards;
    private final Trials trials;
    private final BusinessTime time;

    VersionPages(RateCards cards, Trials trials, BusinessTime time) {
        this.cards = cards;
        this.trials = trials;
        this.time = time;
    }

    VersionPage version(long id, String origin, String product, List<FieldProblem> problems, Frame frame) {
        CardVersion version = cards.getVersion(id);
        PriceTable table = PriceTable.of(new PriceGrid(cards.tariff(version)), origin, product);
        List<CardVersion> others = cards.listVersions().stream()
                .filter(other -> other.id() != id
                        && other.card().currency().equals(version.card().currency()))
                .toList();
        return new VersionPage(
                frame, version, time.today(), table, others, trials.empty(dayOf(version)), new FieldProblems(problems));
    }

    TrialPage trial(long id, Map<String, String> sent, Frame frame) {
        CardVersion version = cards.getVersion(id);
        List<String> products = cards.tariff(version).card().products().stream()
                .map(Product::code)
                .toList();
        Trial empty = trials.empty(dayOf(version));
        Offer offer = Offer.general(cards.tariff(version));
        PriceBook book = PriceBook.of(PriceBook.Selection.STATED_ORDER, List.of(offer));
        String currency = version.card().currency();
        Trial trial = sent.isEmpty() ? empty : trials.tried(book, currency, empty, sent, frame);
        return new TrialPage(frame, version, products, trial);
    }

    /** Today, or the day of the version that is nearest to it. */
    private LocalDate dayOf(CardVersion version) {
        LocalDate from = version.validity().from();
        LocalDate through = version.validity().through();
        LocalDate today = time.today();
        return today.isBefore(from) ? from : through != null && today.isAfter(through) ? through : today;
    }

    ComparisonPage comparison(long id, long with, String product, Frame frame) {
        CardVersion after = cards.getVersion(id);
        CardVersion before = cards.getVersion(with);
        Comparison comparison = Comparison.of(
                new PriceGrid(cards.tariff(before)),
                new PriceGrid(cards.tariff(after)),
                product.isEmpty() ? null : product);
        return new ComparisonPage(frame, before, after, comparison);
    }
}
