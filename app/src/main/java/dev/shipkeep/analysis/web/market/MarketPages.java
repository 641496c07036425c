package dev.shipkeep.analysis.web.market;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.analysis.market.Competitors;
import dev.shipkeep.analysis.market.Note;
import dev.shipkeep.analysis.market.Notes;
import dev.shipkeep.analysis.market.Volume;
import dev.shipkeep.analysis.market.Volumes;
import dev.shipkeep.analysis.market.Wallet;
import dev.shipkeep.analysis.supplier.Assessment;
import dev.shipkeep.analysis.supplier.Scorecards;
import dev.shipkeep.platform.page.Chart;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a shipper's market together. */
@Component
class MarketPages {

    private final AccountCards cards;
    private final Volumes volumes;
    private final Competitors competitors;
    private final Notes notes;
    private final Scorecards scorecards;

    MarketPages(AccountCards cards, Volumes volumes, Competitors competitors, Notes notes, Scorecards scorecards) {
        this.cards = cards;
        this.volumes = volumes;
        this.competitors = competitors;
        this.notes = notes;
        this.scorecards = scorecards;
    }

    @Transactional(readOnly = true)
    public MarketPage page(long accountId, Frame frame, Volume.Entry typed, List<FieldProblem> problems) {
        AccountCard card = cards.getCard(accountId);
        Wallet wallet = volumes.wallet(card);
        Map<Note.Kind, Note> latest = new EnumMap<>(Note.Kind.class);
        for (Note.Kind kind : Note.Kind.values()) {
            notes.findLatest(accountId, kind).ifPresent(note -> latest.put(kind, note));
        }
        Assessment assessment = scorecards
                .findScorecard(accountId)
                .map(kept -> scorecards.assess(kept.entry(), frame.say("analysis.us")))
                .orElse(null);
        return new MarketPage(
                frame,
                card,
                wallet,
                chart(frame, wallet),
                volumes.listVolumes(accountId),
                competitors.listShares(),
                latest,
                assessment,
                typed,
                new FieldProblems(problems));
    }

    private static String chart(Frame frame, Wallet wallet) {
        List<String> names = new ArrayList<>(List.of(frame.say("analysis.us")));
        List<Long> parcels = new ArrayList<>(List.of(wallet.ours()));
        wallet.parts().forEach(part -> {
            names.add(part.carrier());
            parcels.add(part.parcels());
        });
        return new Chart("pie", "count")
                .with("x", names)
                .line(frame.say("analysis.volume.parcels"), parcels)
                .json();
    }
}
