package dev.shipkeep.analysis.web.market;

import dev.shipkeep.analysis.market.Competitor;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param id null for a new one
 * @param version that the editing goes on from
 */
public record CompetitorFormPage(
        Frame frame, @Nullable Long id, int version, Competitor.Entry entry, FieldProblems problems) {

    public String action() {
        return CompetitorController.PATH + (id == null ? "" : "/" + id);
    }

    public List<String> texts() {
        return CompetitorPage.TEXTS;
    }
}
