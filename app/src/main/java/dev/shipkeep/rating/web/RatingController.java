package dev.shipkeep.rating.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.rating.RatingMonths;
import dev.shipkeep.rating.RatingProgress;
import dev.shipkeep.rating.WaitingFilter;
import dev.shipkeep.rating.WaitingParcels;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** How rating stands: by month, what waits and why, and how much the worker still has to do. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class RatingController {

    static final String PATH = "/rating";

    private final RatingMonths months;
    private final WaitingParcels waiting;
    private final RatingProgress progress;
    private final BusinessTime time;
    private final JsonMapper json;

    RatingController(
            RatingMonths months, WaitingParcels waiting, RatingProgress progress, BusinessTime time, JsonMapper json) {
        this.months = months;
        this.waiting = waiting;
        this.progress = progress;
        this.time = time;
        this.json = json;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "6") int months, Frame frame) {
        int shown = OverviewPage.SPANS.contains(months) ? months : OverviewPage.SPANS.getFirst();
        LocalDate today = time.today();
        OverviewPage page = OverviewPage.of(
                frame,
                shown,
                this.months.list(today.withDayOfMonth(1).minusMonths(shown - 1L), today),
                waiting.countByReason(WaitingFilter.ALL),
                progress.marked());
        return Pages.show("rating/overview", page.withChart(json.writeValueAsString(page.chartOf())));
    }

    @GetMapping(PATH + "/progress")
    ModelAndView progress(Frame frame) {
        return Pages.show("rating/progress", new ProgressPage(frame, progress.marked()));
    }
}
