package dev.shipkeep.analysis.web.market;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.analysis.market.Competitors;
import dev.shipkeep.analysis.market.Note;
import dev.shipkeep.analysis.market.Volume;
import dev.shipkeep.analysis.market.Wallet;
import dev.shipkeep.analysis.supplier.Assessment;
import dev.shipkeep.core.scorecard.Scorecard;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param notes the latest of each kind that was written
 * @param assessment of the shipper's scorecard; null when there is none
 * @param typed volume that was refused
 */
public record MarketPage(
        Frame frame,
        AccountCard card,
        Wallet wallet,
        String chart,
        List<Volume> volumes,
        List<Competitors.Share> competitors,
        Map<Note.Kind, Note> notes,
        @Nullable Assessment assessment,
        Volume.Entry typed,
        FieldProblems problems) {

    public String accountUrl() {
        return "/accounts/" + card.id();
    }

    public boolean mayWrite() {
        return frame.may(Permission.ANALYSIS_WRITE) && !card.isMerged();
    }

    public List<Note.Kind> kinds() {
        return List.of(Note.Kind.values());
    }

    public @Nullable Note note(Note.Kind kind) {
        return notes.get(kind);
    }

    public List<String> provinces() {
        return AccountChoices.PROVINCES;
    }

    public String place(String code) {
        return code.isEmpty() ? frame.say("analysis.volume.everywhere") : frame.choice("account.region.", code);
    }

    /** The competitor of a name, if the register has it; to link to. */
    public @Nullable Long competitorId(String name) {
        return competitors.stream()
                .filter(share -> share.competitor().name().equals(name))
                .map(share -> share.competitor().id())
                .findFirst()
                .orElse(null);
    }

    /** How we stand in the shipper's scorecard; null when it says nothing yet. */
    public Scorecard.@Nullable Standing ours() {
        Scorecard scorecard = assessment == null ? null : assessment.scorecard();
        return scorecard == null ? null : scorecard.standings().getFirst();
    }

    public int suppliers() {
        Scorecard scorecard = assessment == null ? null : assessment.scorecard();
        return scorecard == null ? 0 : scorecard.standings().size();
    }
}
