package dev.shipkeep.account.web;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.account.handover.Handovers;
import dev.shipkeep.account.handover.Teams;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One account into other hands, and the team around its owner. */
@Controller
@Needs(Permission.ACCOUNT_HANDOVER)
class HandoverController {

    private final Handovers handovers;
    private final Teams teams;
    private final AccountCards cards;
    private final Dossiers dossiers;

    HandoverController(Handovers handovers, Teams teams, AccountCards cards, Dossiers dossiers) {
        this.handovers = handovers;
        this.teams = teams;
        this.cards = cards;
        this.dossiers = dossiers;
    }

    @GetMapping("/accounts/{id:\\d+}/handover")
    ModelAndView show(@PathVariable long id, Frame frame) {
        AccountCard card = cards.getCard(id);
        if (card.isMerged()) {
            throw new NotFound();
        }
        Handovers.Wish nothing = new Handovers.Wish("", "", "");
        return Pages.show("account/handover", new HandoverPage(frame, card, nothing, FieldProblems.NONE));
    }

    @PostMapping("/accounts/{id:\\d+}/handover")
    ModelAndView create(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String reason,
            Frame frame,
            HttpServletResponse response) {
        Handovers.Wish wish = new Handovers.Wish(owner.strip(), unit.strip(), reason.strip());
        return switch (handovers.handOver(id, wish)) {
            case Change.Done<Boolean> ignored -> {
                Notices.leave(response, "account.handover.done");
                yield Pages.goTo("/accounts/" + id);
            }
            case Change.Refused<Boolean>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "account/handover",
                        new HandoverPage(frame, cards.getCard(id), wish, new FieldProblems(problems)));
        };
    }

    @PostMapping("/accounts/{id:\\d+}/team")
    ModelAndView addMember(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String duty,
            Frame frame) {
        return switch (teams.add(id, person.strip(), duty)) {
            case Change.Done<Boolean> ignored -> Pages.goTo("/accounts/" + id + "#team");
            case Change.Refused<Boolean>(List<FieldProblem> problems) ->
                Pages.refuse("account/page", dossiers.page(id, frame, "", problems));
        };
    }

    @PostMapping("/accounts/{id:\\d+}/team/removal")
    ModelAndView removeMember(@PathVariable long id, @RequestParam long person, @RequestParam String duty) {
        teams.remove(id, person, duty);
        return Pages.goTo("/accounts/" + id + "#team");
    }
}
