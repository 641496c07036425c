package dev.shipkeep.analysis.web.market;

import dev.shipkeep.analysis.market.Competitors;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** The register of competitors. */
public record CompetitorListPage(Frame frame, List<Competitors.Share> shares) {

    public boolean mayWrite() {
        return frame.may(Permission.ANALYSIS_POLICY);
    }
}
