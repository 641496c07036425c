package dev.shipkeep.analysis.web;

import dev.shipkeep.analysis.finance.Reference;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** What is usual in all industries. */
public record ReferenceListPage(Frame frame, List<Reference> references) {

    public boolean mayWrite() {
        return frame.may(Permission.ANALYSIS_POLICY);
    }
}
