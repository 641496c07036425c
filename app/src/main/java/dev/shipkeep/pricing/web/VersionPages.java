package dev.shipkeep.pricing.web;

import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.RateCards;
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
                frame, version, time.today(), table, others, trials.empty(version), new FieldProblems(problems));
    }

    TrialPage trial(long id, Map<String, String> sent, Frame frame) {
        CardVersion version = cards.getVersion(id);
        List<String> products = cards.tariff(version).card().products().stream()
                .map(Product::code)
                .toList();
        Trial trial = sent.isEmpty() ? trials.empty(version) : trials.tried(version, sent, frame);
        return new TrialPage(frame, version, products, trial);
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
