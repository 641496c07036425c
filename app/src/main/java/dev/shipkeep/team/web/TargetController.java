package dev.shipkeep.team.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.team.Area;
import dev.shipkeep.team.Areas;
import dev.shipkeep.team.Member;
import dev.shipkeep.team.Members;
import dev.shipkeep.team.Target;
import dev.shipkeep.team.Targets;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Targets of people for a month, all on one page. */
@Controller
@Needs(Permission.TARGET_WRITE)
class TargetController {

    private static final String PATH = TeamController.PATH + "/targets";

    private final Areas areas;
    private final Members members;
    private final Targets targets;
    private final BusinessTime time;

    TargetController(Areas areas, Members members, Targets targets, BusinessTime time) {
        this.areas = areas;
        this.members = members;
        this.targets = targets;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String month, Frame frame) {
        return Pages.show("team/targets", page(unit, Months.read(month, time.today()), Map.of(), List.of(), frame));
    }

    @PostMapping(PATH)
    ModelAndView update(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String month,
            @RequestParam Map<String, String> typed,
            Frame frame,
            HttpServletResponse response) {
        YearMonth shown = Months.read(month, time.today());
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, Target> wanted = new LinkedHashMap<>();
        for (Member member : members.list(areas.get(unit), shown)) {
            if (typed.containsKey(TargetsPage.field("revenue", member))) {
                wanted.put(member.key(), TargetForm.read(member, typed, problems));
            }
        }
        if (!problems.isEmpty()) {
            return Pages.refuse("team/targets", page(unit, shown, typed, problems, frame));
        }
        Notices.leave(response, "team.targets.saved", targets.set(shown, wanted));
        return Pages.goTo(PATH + "?month=" + shown
                + (unit.isEmpty() ? "" : "&unit=" + areas.get(unit).code()));
    }

    private TargetsPage page(
            String unit, YearMonth month, Map<String, String> typed, List<FieldProblem> problems, Frame frame) {
        Area area = areas.get(unit);
        return new TargetsPage(frame, area, month, members.list(area, month), typed, new FieldProblems(problems));
    }
}
