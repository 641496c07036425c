package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.trial.Trial;
import dev.shipkeep.deal.trial.TrialParcel;
import dev.shipkeep.deal.trial.TrialResult;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Words;
import dev.shipkeep.platform.paper.Block;
import dev.shipkeep.platform.paper.Paper;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came of a trial, to be shown to the customer: what was agreed, each parcel, the sum. */
@Component
class TrialPaper {

    private final Units units;
    private final BusinessTime time;

    TrialPaper(Units units, BusinessTime time) {
        this.units = units;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Paper of(Deal deal, Trial trial, List<TrialParcel> parcels, Words words) {
        String firm = units.findRoot().map(Unit::name).orElse("");
        TrialResult result = TrialResult.of(parcels, trial.asOf(time.now()));
        return new Paper(
                new Paper.Letterhead(firm, List.of(deal.owner().name())),
                words.say("deal.trial.paper"),
                deal.number(),
                List.of(
                        new Paper.Party(words.say("quote.paper.to"), deal.accountName(), List.of(trial.agreedWith())),
                        new Paper.Party(
                                words.say("quote.paper.from"),
                                firm,
                                List.of(deal.owner().name()))),
                List.of(
                        new Paper.Fact(words.say("deal.trial.days"), trial.since() + " – " + trial.through()),
                        new Paper.Fact(words.say("deal.trial.parcels"), result.parcels() + " / " + trial.parcels()),
                        new Paper.Fact(
                                words.say("deal.trial.onTime"),
                                share(result.onTimeBasisPoints()) + " / " + Figures.percent(trial.onTimeBasisPoints())),
                        new Paper.Fact(words.say("deal.trial.faults"), result.faults() + " / " + trial.faults())),
                blocks(trial, parcels, words),
                List.of(),
                words.say("deal.paper.footer"),
                words.say("quote.paper.page"),
                words.locale().toLanguageTag());
    }

    private List<Block> blocks(Trial trial, List<TrialParcel> parcels, Words words) {
        String verdict = trial.passed() == null
                ? words.say("deal.trial.running")
                : words.say(trial.passed() ? "deal.trial.passed" : "deal.trial.failed");
        return List.of(
                new Block.Notice(trial.judgement().isEmpty() ? verdict : verdict + ": " + trial.judgement()),
                new Block.Table(
                        Stream.of("number", "destination", "shipped", "promised", "delivered", "standing")
                                .map(column -> new Block.Column(words.say("deal.trial.column." + column), 4, false))
                                .toList(),
                        parcels.stream()
                                .map(parcel -> row(trial, parcel, words))
                                .toList(),
                        List.of()));
    }

    private static String share(@Nullable Integer basisPoints) {
        return basisPoints == null ? "—" : Figures.percent(basisPoints);
    }

    private List<String> row(Trial trial, TrialParcel parcel, Words words) {
        return List.of(
                parcel.number(),
                parcel.destination(),
                Figures.minute(parcel.shippedAt()),
                parcel.promisedAt() == null ? "—" : Figures.minute(parcel.promisedAt()),
                parcel.deliveredAt() == null ? "—" : Figures.minute(parcel.deliveredAt()),
                words.say("deal.trial.standing." + parcel.standing(trial.asOf(time.now()))));
    }
}
