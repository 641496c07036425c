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

@Controller
@Needs(Permission.LEAD_READ)
class LeadListController {

    private final LeadRegister register;

    LeadListController(LeadRegister register) {
        this.register = register;
    }

    @GetMapping(LeadSelection.PATH)
    ModelAndView show(@RequestParam Map<String, String> parameters, Frame frame) {
        LeadSelection selection = LeadSelection.of(parameters);
        LeadRegister.View view = register.view(selection);
        return Pages.show(
                "lead/list", new LeadListPage(frame, selection, view.page(), view.totals(), LeadListPage.Bulk.NONE));
    }
}
