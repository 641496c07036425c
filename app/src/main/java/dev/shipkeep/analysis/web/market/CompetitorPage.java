package dev.shipkeep.analysis.web.market;

import dev.shipkeep.analysis.CompetitorPanel;
import dev.shipkeep.analysis.market.Competitor;
import dev.shipkeep.analysis.market.Volumes;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.Card;
import java.util.List;

/**
 * @param cards price lists of the carrier, as far as prices may be seen
 * @param customers shippers in sight that send with it
 */
public record CompetitorPage(
        Frame frame,
        Competitor competitor,
        List<Card> cards,
        List<Volumes.Customer> customers,
        List<CompetitorPanel> panels) {

    /** What is said about it, in this order. */
    public static final List<String> TEXTS = List.of("strengths", "weaknesses", "areas", "note");

    public boolean mayWrite() {
        return frame.may(Permission.ANALYSIS_POLICY);
    }

    public boolean maySeePrices() {
        return frame.may(Permission.PRICE_READ);
    }

    public List<String> texts() {
        return TEXTS;
    }

    public String text(String field) {
        return Competitor.Entry.of(competitor).value(field);
    }

    public String panelUrl(CompetitorPanel panel) {
        return panel.urlOf(competitor.id(), competitor.name());
    }
}
