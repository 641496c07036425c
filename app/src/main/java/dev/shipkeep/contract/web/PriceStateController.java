package dev.shipkeep.contract.web;

import dev.shipkeep.contract.price.CustomerPrice;
import dev.shipkeep.contract.price.PriceKeeper;
import dev.shipkeep.contract.price.PriceSubmission;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.pricing.words.Trials;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Brings prices into force and out of it. */
@Controller
@Needs(Permission.PRICE_WRITE)
class PriceStateController {

    private static final String PATH = PriceController.PATH + "/{id:\\d+}";

    private final PriceKeeper keeper;
    private final PriceSubmission submission;
    private final PricePages pages;

    PriceStateController(PriceKeeper keeper, PriceSubmission submission, PricePages pages) {
        this.keeper = keeper;
        this.submission = submission;
        this.pages = pages;
    }

    @PostMapping(PATH + "/activation")
    ModelAndView activate(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(id, keeper.activate(id), "contract.price.activated", frame, response);
    }

    @PostMapping(PATH + "/end")
    ModelAndView end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String lastDay,
            Frame frame,
            HttpServletResponse response) {
        return answer(id, keeper.end(id, Trials.day(lastDay)), "contract.price.ended", frame, response);
    }

    @Needs(Permission.CONTRACT_WRITE)
    @PostMapping(PATH + "/submission")
    ModelAndView submit(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(id, submission.submit(id), "contract.submitted", frame, response);
    }

    @Needs(Permission.CONTRACT_WRITE)
    @PostMapping(PATH + "/withdrawal")
    ModelAndView withdraw(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(id, submission.withdraw(id), "contract.withdrawn", frame, response);
    }

    @Needs(Permission.CONTRACT_WRITE)
    @PostMapping(PATH + "/removal")
    ModelAndView destroy(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return switch (keeper.discard(id)) {
            case Change.Done<CustomerPrice>(CustomerPrice price) -> {
                Notices.leave(response, "contract.price.discarded", price.code());
                yield Pages.goTo(PriceController.PATH);
            }
            case Change.Refused<CustomerPrice>(List<FieldProblem> problems) ->
                Pages.refuse("contract/price", pages.page(id, problems, frame));
        };
    }

    private ModelAndView answer(
            long id, Change<CustomerPrice> change, String notice, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<CustomerPrice>(CustomerPrice price) -> {
                Notices.leave(response, notice, price.code());
                yield Pages.goTo(PriceController.PATH + "/" + id);
            }
            case Change.Refused<CustomerPrice>(List<FieldProblem> problems) ->
                Pages.refuse("contract/price", pages.page(id, problems, frame));
        };
    }
}
