package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.Visit;
import dev.shipkeep.deal.outcome.Evaluation;
import dev.shipkeep.deal.outcome.Evaluations;
import dev.shipkeep.deal.outcome.FollowUpSteps;
import dev.shipkeep.deal.outcome.WhiteSpaces;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What came of deals that were won, and how customers are followed up. */
@Controller
@Needs(Permission.DEAL_READ)
class EvaluationController {

    private static final String FOLLOW_UP = DealListController.PATH + "/follow-up";

    private final Deals deals;
    private final Evaluations evaluations;
    private final WhiteSpaces spaces;
    private final FollowUpSteps followUp;
    private final DealVocabulary vocabulary;

    EvaluationController(
            Deals deals,
            Evaluations evaluations,
            WhiteSpaces spaces,
            FollowUpSteps followUp,
            DealVocabulary vocabulary) {
        this.deals = deals;
        this.evaluations = evaluations;
        this.spaces = spaces;
        this.followUp = followUp;
        this.vocabulary = vocabulary;
    }

    @GetMapping(DealListController.PATH + "/{id:\\d+}/evaluation")
    ModelAndView show(@PathVariable long id, Frame frame) {
        Deal deal = deals.getDeal(id);
        Evaluation evaluation = evaluations.find(deal).orElse(null);
        return Pages.show(
                "deal/evaluation",
                new EvaluationPage(
                        new DealTab(vocabulary.in(frame), deal, "evaluation"),
                        evaluation,
                        evaluation == null ? null : spaces.find(deal.accountId())));
    }

    @GetMapping(FOLLOW_UP)
    ModelAndView followUp(Frame frame) {
        return Pages.show("deal/followUp", new FollowUpPage(frame, followUp.list(), Map.of(), FieldProblems.NONE));
    }

    @Needs(Permission.DEAL_POLICY)
    @PostMapping(FOLLOW_UP)
    ModelAndView set(@RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        Typed form = new Typed(typed);
        FollowUpSteps.FollowUpStep asked = new FollowUpSteps.FollowUpStep(
                0,
                form.value("class"),
                (int) Math.min(form.count("day"), Integer.MAX_VALUE),
                Arrays.stream(Visit.Way.values())
                        .filter(way -> way.name().equals(form.value("way")))
                        .findFirst()
                        .orElse(Visit.Way.CALL),
                form.value("topicsZh"),
                form.value("topicsEn"));
        return switch (followUp.set(asked)) {
            case Change.Done<FollowUpSteps.FollowUpStep> done -> {
                Notices.leave(response, "deal.clocks.saved");
                yield Pages.goTo(FOLLOW_UP);
            }
            case Change.Refused<FollowUpSteps.FollowUpStep>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "deal/followUp", new FollowUpPage(frame, followUp.list(), typed, new FieldProblems(problems)));
        };
    }

    @Needs(Permission.DEAL_POLICY)
    @PostMapping(FOLLOW_UP + "/removal")
    ModelAndView remove(@RequestParam(defaultValue = "0") long step, HttpServletResponse response) {
        followUp.remove(step);
        Notices.leave(response, "deal.clocks.saved");
        return Pages.goTo(FOLLOW_UP);
    }
}
