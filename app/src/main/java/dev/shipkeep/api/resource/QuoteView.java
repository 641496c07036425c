package dev.shipkeep.api.resource;

import dev.shipkeep.approval.ApprovalLevel;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteFigures;
import dev.shipkeep.quote.QuoteRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quote.
 *
 * @param account id of the account; null for a prospect
 * @param state draft, in_approval, approved, returned, sent, accepted, lost, expired
 * @param basis past or profile
 * @param figures what the last simulation that was kept came to; amounts in hundredths of the currency
 * @param discounts in the order in which they are tried; null in lists
 */
record QuoteView(
        long id,
        String number,
        String title,
        @Nullable Long account,
        String customer,
        String owner,
        String currency,
        String card,
        String state,
        LocalDate validFrom,
        @Nullable LocalDate validThrough,
        LocalDate offerUntil,
        String basis,
        @Nullable LocalDate pastFrom,
        @Nullable LocalDate pastThrough,
        FiguresView figures,
        @Nullable List<DiscountView> discounts,
        Instant madeAt,
        Instant changedAt) {

    /**
     * The simulation.
     *
     * @param level of approval that it needs
     */
    record FiguresView(
            long parcels,
            long rated,
            long listFreightFen,
            long freightFen,
            long revenueFen,
            long costFen,
            @Nullable Integer discountBasisPoints,
            @Nullable Integer marginBasisPoints,
            @Nullable String level) {

        static FiguresView of(QuoteFigures figures) {
            ApprovalLevel level = figures.level();
            return new FiguresView(
                    figures.parcels(),
                    figures.rated(),
                    figures.listFen(),
                    figures.freightFen(),
                    figures.revenueFen(),
                    figures.costFen(),
                    figures.discountBasisPoints(),
                    figures.marginBasisPoints(),
                    level == null ? null : level.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * A percentage off the card's freight.
     *
     * @param originZone * for all
     * @param offPpm parts per million
     */
    record DiscountView(
            String originZone,
            String destinationZone,
            String product,
            long fromGrams,
            @Nullable Long throughGrams,
            long offPpm) {

        static DiscountView of(QuoteRule rule) {
            return new DiscountView(
                    rule.originZone(),
                    rule.destinationZone(),
                    rule.product(),
                    rule.fromGrams(),
                    rule.throughGrams(),
                    rule.offPpm());
        }
    }

    static QuoteView of(Quote quote) {
        return of(quote, null);
    }

    static QuoteView of(Quote quote, @Nullable List<QuoteRule> rules) {
        return new QuoteView(
                quote.id(),
                quote.number(),
                quote.title(),
                quote.accountId(),
                quote.customer(),
                quote.ownerName(),
                quote.currency(),
                quote.cardName(),
                quote.state().name().toLowerCase(Locale.ROOT),
                quote.terms().from(),
                quote.terms().through(),
                quote.terms().offerUntil(),
                quote.basis().kind().name().toLowerCase(Locale.ROOT),
                quote.basis().from(),
                quote.basis().through(),
                FiguresView.of(quote.figures()),
                rules == null ? null : rules.stream().map(DiscountView::of).toList(),
                quote.madeAt(),
                quote.changedAt());
    }
}
