package dev.shipkeep.team.web;

import dev.shipkeep.deal.DealChoices;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.Steps;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.team.Area;
import dev.shipkeep.team.Areas;
import dev.shipkeep.team.Dimension;
import dev.shipkeep.team.Forecasts;
import dev.shipkeep.team.FunnelQuestion;
import dev.shipkeep.team.Funnels;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The funnel of deals, and what the months to come should bring. */
@Controller
@Needs(Permission.TEAM_READ)
class FunnelController {

    static final String PATH = TeamController.PATH + "/funnel";

    private static final int USUAL_DAYS = 365;
    private static final int MOST_DAYS = 3650;

    private final Areas areas;
    private final Funnels funnels;
    private final Forecasts forecasts;
    private final Steps steps;
    private final Deals deals;
    private final BusinessTime time;

    FunnelController(Areas areas, Funnels funnels, Forecasts forecasts, Steps steps, Deals deals, BusinessTime time) {
        this.areas = areas;
        this.funnels = funnels;
        this.forecasts = forecasts;
        this.steps = steps;
        this.deals = deals;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam Map<String, String> parameters, Frame frame) {
        ListAddress address = ListAddress.of(
                PATH, parameters, Set.of("unit", "days", "industry", "source", "owner", "by", "currency"));
        CurrencyChoice currency = CurrencyChoice.of(deals, address.value("currency"));
        FunnelQuestion question = question(address, currency.chosen());
        Dimension dimension = Dimension.of(address.value("by"));
        return Pages.show(
                "team/funnel",
                new FunnelPage(
                        frame,
                        address,
                        question,
                        funnels.read(question),
                        dimension,
                        currency,
                        funnels.listGroups(question, dimension),
                        steps.listSteps()));
    }

    @GetMapping(TeamController.PATH + "/forecast")
    ModelAndView forecast(@RequestParam Map<String, String> parameters, Frame frame) {
        ListAddress address = ListAddress.of(TeamController.PATH + "/forecast", parameters, Set.of("unit", "currency"));
        Area area = areas.get(address.value("unit"));
        CurrencyChoice currency = CurrencyChoice.of(deals, address.value("currency"));
        return Pages.show(
                "team/forecast",
                new ForecastPage(
                        frame,
                        address,
                        area,
                        currency,
                        forecasts.list(area, currency.chosen()),
                        forecasts.findUnlikely(area)));
    }

    private FunnelQuestion question(ListAddress address, String currency) {
        LocalDate today = time.today();
        String days = address.value("days");
        int length = days.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(days), 1, MOST_DAYS) : USUAL_DAYS;
        String source = address.value("source");
        return new FunnelQuestion(
                areas.get(address.value("unit")),
                today.minusDays(length - 1L),
                today,
                address.value("industry"),
                DealChoices.SOURCES.contains(source) ? source : "",
                address.value("owner"),
                currency);
    }
}
