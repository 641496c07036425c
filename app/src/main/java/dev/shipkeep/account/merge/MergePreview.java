package dev.shipkeep.account.merge;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.List;

/**
 * What a merge would do.
 *
 * @param problems why it cannot be; empty when it can
 */
public record MergePreview(
        AccountCard survivor,
        AccountCard duplicate,
        List<Line> lines,
        Holdings ofSurvivor,
        Holdings ofDuplicate,
        List<FieldProblem> problems) {

    /** A field of both, and what it will be: the survivor's, or the duplicate's where the survivor has none. */
    public record Line(String field, String survivor, String duplicate, String result) {}

    /** How much hangs on an account. */
    public record Holdings(long codes, long contacts, long documents, long teamMembers, long children) {}
}
