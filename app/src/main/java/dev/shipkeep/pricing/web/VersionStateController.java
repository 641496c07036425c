package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKeeper;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.words.FigureWords;
import dev.shipkeep.pricing.words.Trials;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Brings versions into force and out of it. */
@Controller
@Needs(Permission.PRICE_WRITE)
class VersionStateController {

    private static final String PATH = RateCardVersionController.PATH + "{id:\\d+}";

    private final CardKeeper keeper;
    private final VersionPages pages;

    VersionStateController(CardKeeper keeper, VersionPages pages) {
        this.keeper = keeper;
        this.pages = pages;
    }

    @PostMapping(PATH + "/activation")
    ModelAndView activate(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(id, keeper.activate(id), "pricing.version.activated", frame, response);
    }

    @PostMapping(PATH + "/end")
    ModelAndView end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String lastDay,
            Frame frame,
            HttpServletResponse response) {
        return answer(id, keeper.end(id, Trials.day(lastDay)), "pricing.version.ended", frame, response);
    }

    @PostMapping(PATH + "/removal")
    ModelAndView destroy(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return switch (keeper.discard(id)) {
            case Change.Done<Card>(Card card) -> {
                Notices.leave(response, "pricing.version.discarded");
                yield Pages.goTo(RateCardController.PATH + "/" + card.id());
            }
            case Change.Refused<Card>(List<FieldProblem> problems) -> refuse(id, problems, frame);
        };
    }

    private ModelAndView answer(
            long id, Change<CardVersion> change, String notice, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<CardVersion>(CardVersion version) -> {
                Notices.leave(response, notice, version.number());
                yield Pages.goTo(RateCardVersionController.PATH + id);
            }
            case Change.Refused<CardVersion>(List<FieldProblem> problems) -> refuse(id, problems, frame);
        };
    }

    private ModelAndView refuse(long id, List<FieldProblem> problems, Frame frame) {
        List<FieldProblem> written = new ArrayList<>();
        for (FieldProblem problem : problems) {
            Object[] figures = problem.arguments().stream()
                    .map(argument -> FigureWords.text(frame.words(), argument, false))
                    .toArray();
            written.add(FieldProblem.of(problem.field(), problem.messageKey(), figures));
        }
        return Pages.refuse("pricing/version", pages.version(id, "", "", written, frame));
    }
}
