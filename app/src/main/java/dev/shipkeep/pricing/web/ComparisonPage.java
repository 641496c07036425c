package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.CardVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed from one version to another. */
public record ComparisonPage(Frame frame, CardVersion before, CardVersion after, Comparison comparison) {

    public List<String> weights() {
        return PriceTable.weights();
    }

    public String zone(String zone) {
        return PriceTable.zoneName(frame, zone);
    }

    public String money(@Nullable Long fen) {
        return frame.money(fen, after.card().currency());
    }

    /** With its sign; empty where nothing changed. */
    public String difference(Comparison.Cell cell) {
        Long more = cell.difference();
        return more == null || more == 0
                ? ""
                : (more > 0 ? "+" : "") + Figures.money(more, after.card().currency());
    }
}
