package dev.shipkeep.deal.web;

import dev.shipkeep.analysis.CompetitorPanel;
import dev.shipkeep.deal.rival.Rivalries;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Wins and losses against a carrier, for its page among the competitors. */
@Controller
@Needs(Permission.DEAL_READ)
class RivalController {

    private static final String PATH = "/deal-rivals";

    private final Rivalries rivalries;

    RivalController(Rivalries rivalries) {
        this.rivalries = rivalries;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String name, Frame frame) {
        return Pages.show("deal/rival", new RivalPage(frame, rivalries.against(name)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Panels {

        @Bean
        CompetitorPanel rivalPanel() {
            return new CompetitorPanel("deals", PATH + "?name={name}", Permission.DEAL_READ, 10);
        }
    }
}
