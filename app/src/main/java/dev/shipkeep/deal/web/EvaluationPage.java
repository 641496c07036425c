package dev.shipkeep.deal.web;

import dev.shipkeep.deal.outcome.Evaluation;
import dev.shipkeep.deal.outcome.WhiteSpace;
import dev.shipkeep.platform.page.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * @param evaluation null before the deal is won
 * @param space null before the deal is won
 */
public record EvaluationPage(
        DealTab tab,
        @Nullable Evaluation evaluation,
        @Nullable WhiteSpace space) {

    private static final int WHOLE = 10_000;

    public Frame frame() {
        return tab.words().frame();
    }

    /** What came of what was promised, in basis points; null when nothing was promised. */
    public @Nullable Integer reached(long actual, long promised) {
        return promised <= 0 ? null : (Integer) (int) Math.min(Integer.MAX_VALUE, actual * WHOLE / promised);
    }

    /** How much more came than before, in basis points; null when nothing was sent before. */
    public @Nullable Integer growth(long actual, long before) {
        return before <= 0
                ? null
                : (Integer) (int) Math.clamp((actual - before) * WHOLE / before, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Null where a margin is not known. */
    public @Nullable Integer growthOfMargin(Evaluation evaluation) {
        Long before = evaluation.before().marginFen();
        Long actual = evaluation.actual().marginFen();
        return before == null || actual == null ? null : growth(actual, before);
    }

    /** Null where a margin is not known. */
    public @Nullable Integer reachedOfMargin(Evaluation evaluation) {
        Long promised = evaluation.promised().marginFen();
        Long actual = evaluation.actual().marginFen();
        return promised == null || actual == null ? null : reached(actual, promised);
    }

    public String product(WhiteSpace.Product product) {
        return product.code().isEmpty()
                ? frame().say("deal.space.noProduct")
                : frame().choice("waybill.product.", product.code());
    }

    /** The region of a place; with the account where it is not the customer itself. */
    public String site(WhiteSpace.Site site) {
        String region = region(site);
        return site.accountId() == tab.deal().accountId() ? region : site.accountName() + " · " + region;
    }

    private String region(WhiteSpace.Site site) {
        return site.region().isEmpty() ? frame().say("deal.space.noRegion") : site.region();
    }

    /** Where a deal about an empty cell begins. */
    public String begin(WhiteSpace.Site site, WhiteSpace.Product product) {
        return begin(site.accountId(), frame().say("deal.space.dealOfSite", region(site), product(product)));
    }

    /** Where a deal about a region begins. */
    public String begin(WhiteSpace.Gap gap) {
        return begin(tab.deal().accountId(), frame().say("deal.space.dealOfRegion", gap.region()));
    }

    private static String begin(long accountId, String title) {
        return "/deals/new?account=" + accountId + "&title=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
    }
}
