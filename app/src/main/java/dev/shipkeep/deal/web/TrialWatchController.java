package dev.shipkeep.deal.web;

import dev.shipkeep.deal.trial.TrialWatch;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All trial parcels that are under way, for those who handle them first. */
@Controller
@Needs(Permission.DEAL_READ)
class TrialWatchController {

    static final String PATH = DealListController.PATH + "/trials";

    private final TrialWatch watch;
    private final BusinessTime time;

    TrialWatchController(TrialWatch watch, BusinessTime time) {
        this.watch = watch;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView index(Frame frame) {
        return Pages.show("deal/trials", new TrialWatchPage(frame, watch.list(), time.now()));
    }
}
