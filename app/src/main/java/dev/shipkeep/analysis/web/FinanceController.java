package dev.shipkeep.analysis.web;

import dev.shipkeep.analysis.finance.Finances;
import dev.shipkeep.core.finance.Ratio;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The finances of a shipper. */
@Controller
@Needs(Permission.ANALYSIS_READ)
class FinanceController {

    private final Finances finances;

    FinanceController(Finances finances) {
        this.finances = finances;
    }

    /** @param ratio the one that the chart shows; another text shows the first */
    @GetMapping("/accounts/{id:\\d+}/finance")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String ratio, Frame frame) {
        return Pages.show("analysis/finance", page(id, ratio, frame));
    }

    @GetMapping("/accounts/{id:\\d+}/panels/finance")
    ModelAndView panel(@PathVariable long id, Frame frame) {
        return Pages.show("analysis/financePanel", page(id, "", frame));
    }

    private FinancePage page(long id, String ratio, Frame frame) {
        Finances.View view = finances.view(id);
        Ratio chosen = Arrays.stream(Ratio.values())
                .filter(candidate -> candidate.name().equals(ratio))
                .findFirst()
                .orElse(Ratio.CURRENT_RATIO);
        return new FinancePage(frame, view, chosen, FinanceChart.of(frame, view, chosen));
    }
}
