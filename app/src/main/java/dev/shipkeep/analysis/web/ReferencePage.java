package dev.shipkeep.analysis.web;

import dev.shipkeep.analysis.finance.Reference;
import dev.shipkeep.analysis.finance.ReferenceEntry;
import dev.shipkeep.core.finance.Ratio;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.Arrays;
import java.util.List;

/** @param version that the editing goes on from */
public record ReferencePage(
        Frame frame, Reference reference, ReferenceEntry entry, int version, FieldProblems problems) {

    public List<Ratio> ratios() {
        return Arrays.asList(Ratio.values());
    }
}
