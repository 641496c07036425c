package dev.shipkeep.pricing;

import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.pricing.sheet.SheetProblem;
import java.util.List;

/** What became of a sheet. */
public sealed interface UploadOutcome {

    /** It is a draft of the card now. */
    record Accepted(CardVersion version) implements UploadOutcome {}

    /** Nothing was written: something is wrong in the sheet. */
    record SheetRefused(List<SheetProblem> problems) implements UploadOutcome {}

    /** Nothing was written: something is wrong in what was said about it. */
    record Refused(List<FieldProblem> problems) implements UploadOutcome {}
}
