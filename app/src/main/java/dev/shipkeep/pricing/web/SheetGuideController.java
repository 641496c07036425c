package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the rows and columns of the sheet mean. */
@Controller
@Needs(Permission.PRICE_READ)
class SheetGuideController {

    @GetMapping("/rate-cards/sheet-guide")
    ModelAndView show(Frame frame) {
        return Pages.show("pricing/sheetGuide", new SheetGuidePage(frame));
    }
}
