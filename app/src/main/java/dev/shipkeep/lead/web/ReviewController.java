package dev.shipkeep.lead.web;

import dev.shipkeep.lead.register.LeadRegister;
import dev.shipkeep.lead.register.LeadSelection;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits for review, the most promising first. */
@Controller
@Needs(Permission.LEAD_REVIEW)
class ReviewController {

    static final String PATH = LeadSelection.QUEUE_PATH;

    private final LeadRegister register;

    ReviewController(LeadRegister register) {
        this.register = register;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam Map<String, String> parameters, Frame frame) {
        LeadSelection selection = LeadSelection.ofQueue(parameters);
        LeadRegister.View view = register.view(selection);
        return Pages.show(
                "lead/review", new LeadListPage(frame, selection, view.page(), view.totals(), LeadListPage.Bulk.NONE));
    }
}
