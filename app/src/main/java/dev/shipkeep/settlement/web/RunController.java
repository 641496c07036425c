package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.settlement.MonthlyRuns;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A monthly run on its way. */
@Controller("settlementRunController")
@Needs(Permission.SETTLEMENT_READ)
class RunController {

    private final MonthlyRuns runs;

    RunController(MonthlyRuns runs) {
        this.runs = runs;
    }

    @GetMapping("/settlement/runs/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("settlement/run", new RunPage(frame, runs.getRun(id), runs.listProblems(id)));
    }

    @Needs(Permission.SETTLEMENT_WRITE)
    @PostMapping("/settlement/runs/{id:\\d+}/cancellation")
    ModelAndView cancel(@PathVariable long id) {
        runs.cancel(id);
        return Pages.goTo("/settlement/runs/" + id);
    }
}
