package dev.shipkeep.lookalike.web;

import dev.shipkeep.core.lookalike.Learning;
import dev.shipkeep.core.lookalike.RankingQuality;
import dev.shipkeep.lookalike.Lookalikes;
import dev.shipkeep.lookalike.PastLeads;
import dev.shipkeep.lookalike.Target;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Open leads ranked by what made earlier ones succeed. */
@Controller
@Needs(Permission.LEAD_READ)
class LookalikeController {

    static final String PATH = "/lookalikes";

    private final Lookalikes lookalikes;
    private final PastLeads pastLeads;
    private final JsonMapper json;

    LookalikeController(Lookalikes lookalikes, PastLeads pastLeads, JsonMapper json) {
        this.lookalikes = lookalikes;
        this.pastLeads = pastLeads;
        this.json = json;
    }

    /** @param page of the ranking, from 0; the last one for any behind it */
    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") String target, @RequestParam(defaultValue = "0") int page, Frame frame) {
        Lookalikes.Lesson lesson = lookalikes.learn(target(target));
        if (!(lesson.learning() instanceof Learning.Learned learned)) {
            return Pages.show(
                    "lookalike/page", new LookalikePage(frame, lesson, List.of(), 0, 0, pastLeads.overview(), ""));
        }
        List<Lookalikes.Ranked> all = lookalikes.rank(learned.model());
        int number = Math.clamp(page, 0, Math.max(0, all.size() - 1) / LookalikePage.ON_A_PAGE);
        int start = number * LookalikePage.ON_A_PAGE;
        int end = Math.min(all.size(), start + LookalikePage.ON_A_PAGE);
        return Pages.show(
                "lookalike/page",
                new LookalikePage(
                        frame,
                        lesson,
                        all.subList(start, end),
                        all.size(),
                        number,
                        pastLeads.overview(),
                        json.writeValueAsString(chart(frame, learned.heldBack()))));
    }

    @Needs(Permission.LEAD_REVIEW)
    @PostMapping(PATH)
    ModelAndView learn(@RequestParam(defaultValue = "") String target, HttpServletResponse response) {
        Target chosen = target(target);
        lookalikes.learnAnew(chosen);
        Notices.leave(response, "lookalike.learned");
        return Pages.goTo(PATH + "?target=" + chosen);
    }

    private static Target target(String name) {
        return Arrays.stream(Target.values())
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElse(Target.WON);
    }

    /** Lift by tenth, as the page's script reads it. */
    private static Map<String, Object> chart(Frame frame, RankingQuality quality) {
        List<String> tenths = quality.deciles().stream()
                .map(decile -> frame.say("lookalike.tenth", decile.number()))
                .toList();
        List<BigDecimal> lifts = quality.deciles().stream()
                .map(decile -> BigDecimal.valueOf(decile.lift()).setScale(2, RoundingMode.HALF_UP))
                .toList();
        return Map.of(
                "type",
                "bar",
                "unit",
                "count",
                "x",
                tenths,
                "series",
                List.of(Map.of("name", frame.say("lookalike.lift"), "data", lifts)));
    }
}
