package dev.shipkeep.waybill.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.waybill.panel.AccountPanels;
import dev.shipkeep.waybill.panel.Step;
import dev.shipkeep.waybill.panel.Trend;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The panels that are made of daily facts. */
@Controller
@Needs(Permission.ACCOUNT_READ)
class AccountPanelController {

    private final AccountPanels panels;
    private final JsonMapper json;

    AccountPanelController(AccountPanels panels, JsonMapper json) {
        this.panels = panels;
        this.json = json;
    }

    @GetMapping("/accounts/{id}/panels/trend")
    ModelAndView trend(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String figure,
            Frame frame) {
        Trend trend = panels.getTrend(id, by.equals("day") ? Step.DAY : Step.MONTH);
        TrendFigure shown = TrendFigure.of(figure);
        String chart = json.writeValueAsString(TrendPage.chart(frame, trend, shown));
        return Pages.show("waybill/trend", new TrendPage(frame, trend, shown, chart));
    }

    @GetMapping("/accounts/{id}/panels/timeliness")
    ModelAndView timeliness(@PathVariable long id, Frame frame) {
        Trend trend = panels.getTrend(id, Step.MONTH);
        String chart = json.writeValueAsString(TimelinessPage.chart(frame, trend));
        return Pages.show("waybill/timeliness", new TimelinessPage(frame, trend, chart));
    }

    @GetMapping("/accounts/{id}/panels/lanes")
    ModelAndView lanes(@PathVariable long id, Frame frame) {
        return Pages.show("waybill/lanes", new LanesPage(frame, panels.getLanes(id)));
    }
}
