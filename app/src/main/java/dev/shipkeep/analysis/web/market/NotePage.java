package dev.shipkeep.analysis.web.market;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.analysis.market.Note;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/**
 * @param from id of the version that the writing goes on from; 0 for none
 * @param parts what stands in the form
 * @param versions latest first
 */
public record NotePage(
        Frame frame,
        AccountCard card,
        Note.Kind kind,
        long from,
        List<String> parts,
        List<Note> versions,
        FieldProblems problems) {

    public String action() {
        return "/accounts/" + card.id() + "/analyses/" + kind.name();
    }

    public boolean mayWrite() {
        return frame.may(Permission.ANALYSIS_WRITE) && !card.isMerged();
    }
}
