package dev.shipkeep.lead.duty;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ranking of a month: for managers as it stands, for everybody as it was published. */
@Controller
class RankingController {

    static final String PATH = "/leads/ranking";

    private final Rankings rankings;
    private final BusinessTime time;

    RankingController(Rankings rankings, BusinessTime time) {
        this.rankings = rankings;
        this.time = time;
    }

    @Needs({Permission.LEAD_READ, Permission.LEAD_WRITE})
    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String month, Frame frame) {
        YearMonth shown = monthOf(month);
        boolean leads = frame.may(Permission.LEAD_POLICY);
        List<Rankings.Row> rows = leads ? rankings.rank(shown, rankings.ownUnit()) : List.of();
        return Pages.show(
                "lead/ranking",
                new RankingPage(
                        frame,
                        shown,
                        YearMonth.from(time.today()),
                        rows,
                        rankings.findPublished(shown).orElse(null)));
    }

    @Needs(Permission.LEAD_POLICY)
    @PostMapping("/leads/ranking/publications")
    ModelAndView publish(@RequestParam(defaultValue = "") String month, HttpServletResponse response) {
        YearMonth published = monthOf(month);
        Notices.leave(response, "lead.ranking.done", rankings.publish(published));
        return Pages.goTo(PATH + "?month=" + published);
    }

    /** This month where nothing else can be read; no month that is to come. */
    private YearMonth monthOf(String text) {
        YearMonth now = YearMonth.from(time.today());
        try {
            YearMonth wanted = YearMonth.parse(text);
            return wanted.isAfter(now) || wanted.getYear() < now.getYear() - 10 ? now : wanted;
        } catch (DateTimeException e) {
            return now;
        }
    }
}
