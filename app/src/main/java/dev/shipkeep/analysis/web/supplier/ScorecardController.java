package dev.shipkeep.analysis.web.supplier;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.analysis.market.Competitors;
import dev.shipkeep.analysis.supplier.Assessment;
import dev.shipkeep.analysis.supplier.KeptScorecard;
import dev.shipkeep.analysis.supplier.ScorecardEntry;
import dev.shipkeep.analysis.supplier.Scorecards;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The scorecard that a shipper would make of its carriers. */
@Controller
@Needs(Permission.ANALYSIS_WRITE)
class ScorecardController {

    private static final ScorecardEntry NOTHING = ScorecardEntry.of(List.of(), List.of());
    private static final int OFFERED_COMPETITORS = 3;

    private final Scorecards scorecards;
    private final Competitors competitors;
    private final AccountCards cards;

    ScorecardController(Scorecards scorecards, Competitors competitors, AccountCards cards) {
        this.scorecards = scorecards;
        this.competitors = competitors;
        this.cards = cards;
    }

    @Needs(Permission.ANALYSIS_READ)
    @GetMapping("/accounts/{id:\\d+}/scorecard")
    ModelAndView show(@PathVariable long id, Frame frame) {
        AccountCard card = cards.getCard(id);
        KeptScorecard kept = scorecards.findScorecard(id).orElse(null);
        ScorecardEntry entry = kept == null ? NOTHING : kept.entry();
        return Pages.show("analysis/scorecard", page(frame, card, kept, entry, List.of()));
    }

    @GetMapping("/accounts/{id:\\d+}/scorecard/edit")
    ModelAndView edit(@PathVariable long id, Frame frame) {
        AccountCard card = cards.getCard(id);
        KeptScorecard kept = scorecards.findScorecard(id).orElse(null);
        return kept == null
                ? Pages.goTo("/accounts/" + id + "/scorecard/names")
                : Pages.show("analysis/scorecardForm", page(frame, card, kept, kept.entry(), List.of()));
    }

    @PostMapping("/accounts/{id:\\d+}/scorecard")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        AccountCard card = cards.getCard(id);
        KeptScorecard kept = scorecards.findScorecard(id).orElseThrow(NotFound::new);
        ScorecardEntry entry = ScorecardForms.entry(kept.entry(), form);
        return switch (scorecards.save(id, version, entry)) {
            case Change.Done<KeptScorecard> ignored -> {
                boolean draft = scorecards.assess(entry, "").isDraft();
                Notices.leave(response, draft ? "analysis.scorecard.draft" : "analysis.scorecard.saved");
                yield Pages.goTo("/accounts/" + id + "/scorecard");
            }
            case Change.Refused<KeptScorecard>(List<FieldProblem> problems) ->
                Pages.refuse("analysis/scorecardForm", page(frame, card, kept, entry, problems));
        };
    }

    @GetMapping("/accounts/{id:\\d+}/scorecard/names")
    ModelAndView names(@PathVariable long id, Frame frame) {
        AccountCard card = cards.getCard(id);
        KeptScorecard kept = scorecards.findScorecard(id).orElse(null);
        String attributes = kept == null
                ? frame.say("analysis.scorecard.usual").replace('|', '\n')
                : String.join("\n", kept.entry().attributes());
        List<String> carriers = kept == null
                ? competitors.listNames().stream().limit(OFFERED_COMPETITORS).toList()
                : kept.entry().competitors();
        int version = kept == null ? -1 : kept.version();
        return Pages.show(
                "analysis/scorecardNames",
                new ScorecardNamesPage(
                        frame, card, attributes, String.join("\n", carriers), version, FieldProblems.NONE));
    }

    @PostMapping("/accounts/{id:\\d+}/scorecard/names")
    ModelAndView rename(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String attributes,
            @RequestParam(defaultValue = "") String competitors,
            Frame frame) {
        AccountCard card = cards.getCard(id);
        Change<KeptScorecard> change =
                scorecards.name(id, version, ScorecardForms.lines(attributes), ScorecardForms.lines(competitors));
        return switch (change) {
            case Change.Done<KeptScorecard> ignored -> Pages.goTo("/accounts/" + id + "/scorecard/edit");
            case Change.Refused<KeptScorecard>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "analysis/scorecardNames",
                        new ScorecardNamesPage(
                                frame, card, attributes, competitors, version, new FieldProblems(problems)));
        };
    }

    private ScorecardPage page(
            Frame frame,
            AccountCard card,
            @Nullable KeptScorecard kept,
            ScorecardEntry entry,
            List<FieldProblem> problems) {
        Assessment assessment = kept == null ? null : scorecards.assess(entry, frame.say("analysis.us"));
        return new ScorecardPage(
                frame,
                card,
                kept,
                entry,
                assessment,
                kept == null ? -1 : kept.version(),
                assessment == null || assessment.scorecard() == null
                        ? ""
                        : ScorecardForms.chart(frame, entry, assessment),
                new FieldProblems(problems));
    }
}
