package dev.shipkeep.analysis.web.supplier;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;

/**
 * @param attributes one per line
 * @param competitors one per line
 * @param version −1 for a new scorecard
 */
public record ScorecardNamesPage(
        Frame frame, AccountCard card, String attributes, String competitors, int version, FieldProblems problems) {

    public String url() {
        return "/accounts/" + card.id() + "/scorecard";
    }

    public String value(String field) {
        return field.equals("attributes") ? attributes : competitors;
    }
}
