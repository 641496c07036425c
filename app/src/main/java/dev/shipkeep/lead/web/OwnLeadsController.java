package dev.shipkeep.lead.web;

import dev.shipkeep.lead.archive.OwnLeads;
import dev.shipkeep.lead.duty.Duties;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Needs(Permission.LEAD_WRITE)
class OwnLeadsController {

    static final String PATH = "/leads/mine";

    private final OwnLeads own;
    private final Duties duties;

    OwnLeadsController(OwnLeads own, Duties duties) {
        this.own = own;
        this.duties = duties;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam Map<String, String> parameters, Frame frame) {
        ListAddress address = ListAddress.of(PATH, parameters, Set.of(ListAddress.PLACE));
        Place place = Place.parse(address.value(ListAddress.PLACE)).orElse(null);
        return Pages.show("lead/mine", new OwnLeadsPage(frame, address, own.page(place), own.count(), duties.today()));
    }
}
