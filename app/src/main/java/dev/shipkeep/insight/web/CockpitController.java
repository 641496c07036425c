package dev.shipkeep.insight.web;

import dev.shipkeep.insight.cockpit.Cockpit;
import dev.shipkeep.insight.cockpit.CockpitChoice;
import dev.shipkeep.insight.cockpit.CockpitView;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The cockpit, and what lies behind its figures. */
@Controller
@Needs(Permission.COCKPIT)
class CockpitController {

    private final Cockpit cockpit;

    CockpitController(Cockpit cockpit) {
        this.cockpit = cockpit;
    }

    @GetMapping("/cockpit")
    ModelAndView show(
            @RequestParam(defaultValue = "") String currency,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable Long unit,
            Frame frame) {
        Optional<CockpitView> view = cockpit.view(new CockpitChoice(currency, period, unit));
        return view.isEmpty()
                ? Pages.show("insight/empty", new EmptyPage(frame, unit != null))
                : Pages.show("insight/cockpit", new CockpitPage(frame, view.get()));
    }

    /** Loaded by the page when it is drawn; a page of its own without htmx. */
    @GetMapping("/cockpit/lanes")
    ModelAndView lanes(
            @RequestParam(defaultValue = "") String currency,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable Long unit,
            Frame frame) {
        CockpitChoice choice = new CockpitChoice(currency, period, unit);
        Optional<CockpitView> view = cockpit.view(choice);
        return view.isEmpty()
                ? Pages.show("insight/empty", new EmptyPage(frame, unit != null))
                : Pages.show("insight/lanes", new LanesPage(frame, view.get(), cockpit.lanes(view.get(), choice)));
    }

    /** Loaded by the page when it is drawn; a page of its own without htmx. */
    @Needs(Permission.SETTLEMENT_READ)
    @GetMapping("/cockpit/money")
    ModelAndView money(
            @RequestParam(defaultValue = "") String currency,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable Long unit,
            Frame frame) {
        CockpitChoice choice = new CockpitChoice(currency, period, unit);
        Optional<CockpitView> view = cockpit.view(choice);
        return view.isEmpty()
                ? Pages.show("insight/empty", new EmptyPage(frame, unit != null))
                : Pages.show("insight/money", new MoneyPage(frame, view.get(), cockpit.money(view.get(), choice)));
    }

    @GetMapping("/cockpit/lane")
    ModelAndView lane(
            @RequestParam(defaultValue = "") String origin,
            @RequestParam(defaultValue = "") String destination,
            @RequestParam(defaultValue = "") String currency,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable Long unit,
            Frame frame) {
        Optional<CockpitView> view = cockpit.view(new CockpitChoice(currency, period, unit));
        return view.isEmpty()
                ? Pages.show("insight/empty", new EmptyPage(frame, unit != null))
                : Pages.show(
                        "insight/lane",
                        new LanePage(
                                frame,
                                view.get(),
                                origin,
                                destination,
                                cockpit.laneAccounts(view.get(), origin, destination)));
    }
}
