package dev.shipkeep.rating.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.rating.AdjustmentList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What changed on days that were billed already. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class AdjustmentController {

    static final String PATH = "/rating/adjustments";

    private final AdjustmentList adjustments;

    AdjustmentController(AdjustmentList adjustments) {
        this.adjustments = adjustments;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable Long account,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Frame frame) {
        String shown = AdjustmentsPage.STATES.contains(state) ? state : "";
        var filter = new AdjustmentList.Filter(!shown.equals("billed"), !shown.equals("open"), account);
        return Pages.show(
                "rating/adjustments",
                new AdjustmentsPage(
                        frame,
                        shown,
                        account,
                        adjustments.list(filter, before, AdjustmentsPage.ROWS + 1),
                        adjustments.sumOpen()));
    }
}
