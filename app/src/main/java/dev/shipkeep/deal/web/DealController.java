package dev.shipkeep.deal.web;

import dev.shipkeep.deal.BuyingStep;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.DealWay;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One deal, and where it goes. */
@Controller
@Needs(Permission.DEAL_WRITE)
class DealController {

    private static final String ONE = DealListController.PATH + "/{id:\\d+}";

    private final DealWay way;
    private final DealKeeper keeper;
    private final DealPages pages;
    private final BoardPages boards;

    DealController(DealWay way, DealKeeper keeper, DealPages pages, BoardPages boards) {
        this.way = way;
        this.keeper = keeper;
        this.pages = pages;
        this.boards = boards;
    }

    @Needs(Permission.DEAL_READ)
    @GetMapping(ONE)
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("deal/show", pages.deal(id, FieldProblems.NONE, frame));
    }

    /** @param board query of the board on which it was asked for and is answered; null on the deal's own page */
    @PostMapping(ONE + "/advance")
    ModelAndView advance(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int step,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String board,
            Frame frame,
            HttpServletResponse response) {
        Change<Deal> change = way.advance(id, step, reason);
        return board == null
                ? answer(change, id, "deal.advanced", frame, response)
                : answer(change, new BoardPages.Asked(id, board, 0, reason), "deal.advanced", frame, response);
    }

    /** @param board query of the board on which it was asked for and is answered; null on the deal's own page */
    @PostMapping(ONE + "/return")
    ModelAndView goBack(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int step,
            @RequestParam(defaultValue = "0") int to,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String board,
            Frame frame,
            HttpServletResponse response) {
        Change<Deal> change = way.goBack(id, step, to, reason);
        return board == null
                ? answer(change, id, "deal.wentBack", frame, response)
                : answer(change, new BoardPages.Asked(id, board, to, reason), "deal.wentBack", frame, response);
    }

    @PostMapping(ONE + "/loss")
    ModelAndView lose(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String loss,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String competitor,
            Frame frame,
            HttpServletResponse response) {
        return answer(way.lose(id, loss, note, competitor), id, "deal.lost", frame, response);
    }

    @PostMapping(ONE + "/reopening")
    ModelAndView reopen(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(way.reopen(id), id, "deal.reopened", frame, response);
    }

    /** @param buyingStep empty when it is not known */
    @PostMapping(ONE + "/buying-step")
    ModelAndView setBuyingStep(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String buyingStep,
            Frame frame,
            HttpServletResponse response) {
        BuyingStep step = Arrays.stream(BuyingStep.values())
                .filter(one -> one.name().equals(buyingStep))
                .findFirst()
                .orElse(null);
        Change<Deal> change = step == null && !buyingStep.isEmpty()
                ? Change.refused("buyingStep", "deal.buying.wrong")
                : keeper.setBuyingStep(id, step);
        return answer(change, id, "deal.buying.saved", frame, response);
    }

    private ModelAndView answer(
            Change<Deal> change, long id, String notice, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Deal>(Deal deal) -> {
                Notices.leave(response, notice, deal.number());
                yield Pages.goTo(DealListController.PATH + "/" + id);
            }
            case Change.Refused<Deal>(List<FieldProblem> problems) ->
                Pages.refuse("deal/show", pages.deal(id, new FieldProblems(problems), frame));
        };
    }

    private ModelAndView answer(
            Change<Deal> change, BoardPages.Asked asked, String notice, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Deal>(Deal deal) -> {
                Notices.leave(response, notice, deal.number());
                yield Pages.goTo(asked.boardUrl());
            }
            case Change.Refused<Deal>(List<FieldProblem> problems) ->
                Pages.refuse(BoardController.TEMPLATE, boards.refused(asked, problems, frame));
        };
    }
}
