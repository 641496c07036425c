package dev.shipkeep.deal.web;

import dev.shipkeep.deal.DealHandovers;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Queries;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Owners of deals: of one, of those ticked in the list, of all that the list has. */
@Controller
@Needs(Permission.DEAL_WRITE)
class DealOwnerController {

    private final DealHandovers handovers;
    private final Deals deals;
    private final DealPages pages;
    private final DealVocabulary vocabulary;

    DealOwnerController(DealHandovers handovers, Deals deals, DealPages pages, DealVocabulary vocabulary) {
        this.handovers = handovers;
        this.deals = deals;
        this.pages = pages;
        this.vocabulary = vocabulary;
    }

    @PostMapping(DealListController.PATH + "/{id:\\d+}/owner")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String owner,
            Frame frame,
            HttpServletResponse response) {
        return switch (handovers.give(List.of(id), owner)) {
            case Change.Done<Integer> done -> {
                Notices.leave(response, "deal.handedOver", deals.getDeal(id).number());
                yield Pages.goTo(DealListController.PATH + "/" + id);
            }
            case Change.Refused<Integer>(List<FieldProblem> problems) ->
                Pages.refuse("deal/show", pages.deal(id, new FieldProblems(problems), frame));
        };
    }

    @Needs(Permission.DEAL_SKIP)
    @PostMapping(DealListController.PATH + "/owners")
    ModelAndView updateAll(
            @RequestParam(required = false) @Nullable Set<Long> id,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String back,
            Frame frame,
            HttpServletResponse response) {
        ListAddress address = ListAddress.of(DealListController.PATH, Queries.read(back), Deals.PARAMETERS);
        Change<Integer> change =
                all ? handovers.giveAll(address, owner) : handovers.give(id == null ? Set.of() : id, owner);
        return switch (change) {
            case Change.Done<Integer>(Integer count) -> {
                Notices.leave(response, "deal.handedOver.count", count);
                yield Pages.goTo(address.url());
            }
            case Change.Refused<Integer>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "deal/list",
                        new DealListPage(
                                vocabulary.in(frame),
                                address,
                                deals.list(address),
                                deals.totals(address),
                                new FieldProblems(problems)));
        };
    }
}
