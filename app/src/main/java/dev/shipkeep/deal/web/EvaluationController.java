package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.outcome.Evaluation;
import dev.shipkeep.deal.outcome.Evaluations;
import dev.shipkeep.deal.outcome.WhiteSpaces;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What came of deals that were won. */
@Controller
@Needs(Permission.DEAL_READ)
class EvaluationController {

    private final Deals deals;
    private final Evaluations evaluations;
    private final WhiteSpaces spaces;
    private final DealVocabulary vocabulary;

    EvaluationController(Deals deals, Evaluations evaluations, WhiteSpaces spaces, DealVocabulary vocabulary) {
        this.deals = deals;
        this.evaluations = evaluations;
        this.spaces = spaces;
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
}
