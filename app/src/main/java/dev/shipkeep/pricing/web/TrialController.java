package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looks into a version: one parcel tried on it, and what it changes against another. Writes nothing. */
@Controller
@Needs(Permission.PRICE_READ)
class TrialController {

    private static final String PATH = RateCardVersionController.PATH + "{id:\\d+}";

    private final VersionPages pages;

    TrialController(VersionPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH + "/trial")
    ModelAndView trial(@PathVariable long id, @RequestParam Map<String, String> sent, Frame frame) {
        return Pages.show("pricing/trial", pages.trial(id, sent, frame));
    }

    /** @param with the version before; without one the version is compared with itself */
    @GetMapping(PATH + "/comparison")
    ModelAndView comparison(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String product,
            Frame frame) {
        long before = with.matches("\\d{1,18}") ? Long.parseLong(with) : id;
        return Pages.show("pricing/comparison", pages.comparison(id, before, product, frame));
    }
}
