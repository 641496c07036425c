package dev.shipkeep.deal.web;

import dev.shipkeep.deal.outcome.Evaluation;
import dev.shipkeep.platform.page.Frame;
import org.jspecify.annotations.Nullable;

/** @param evaluation null before the deal is won */
public record EvaluationPage(DealTab tab, @Nullable Evaluation evaluation) {

    private static final int WHOLE = 10_000;

    public Frame frame() {
        return tab.words().frame();
    }

    /** What came of what was promised, in basis points; null when nothing was promised. */
    public @Nullable Integer reached(long actual, long promised) {
        return promised <= 0 ? null : (Integer) (int) Math.min(Integer.MAX_VALUE, actual * WHOLE / promised);
    }
}
