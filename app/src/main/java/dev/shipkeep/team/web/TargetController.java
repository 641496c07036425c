package dev.shipkeep.team.web;

import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
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
    private final Deals deals;
    private final BusinessTime time;

    TargetController(Areas areas, Members members, Targets targets, Deals deals, BusinessTime time) {
        this.areas = areas;
        this.members = members;
        this.targets = targets;
        this.deals = deals;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam Map<String, String> parameters, Frame frame) {
        return Pages.show("team/targets", page(address(parameters), Map.of(), List.of(), frame));
    }

    @PostMapping(PATH)
    ModelAndView update(@RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        ListAddress address = address(typed);
        YearMonth month = month(address);
        String currency = currency(address).chosen();
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, Target> wanted = new LinkedHashMap<>();
        for (Member member : members.listToAimAt(areas.get(address.value("unit")), month, currency)) {
            if (typed.containsKey(TargetsPage.field("revenue", member))) {
                wanted.put(member.key(), TargetForm.read(member, typed, problems));
            }
        }
        if (!problems.isEmpty()) {
            return Pages.refuse("team/targets", page(address, typed, problems, frame));
        }
        Notices.leave(response, "team.targets.saved", targets.set(month, currency, wanted));
        return Pages.goTo(address.url());
    }

    private static ListAddress address(Map<String, String> parameters) {
        return ListAddress.of(PATH, parameters, TeamController.PARAMETERS);
    }

    private YearMonth month(ListAddress address) {
        return Months.read(address.value("month"), time.today());
    }

    private CurrencyChoice currency(ListAddress address) {
        return CurrencyChoice.of(deals, address.value("currency"));
    }

    private TargetsPage page(ListAddress address, Map<String, String> typed, List<FieldProblem> problems, Frame frame) {
        Area area = areas.get(address.value("unit"));
        YearMonth month = month(address);
        CurrencyChoice currency = currency(address);
        return new TargetsPage(
                frame,
                address,
                area,
                month,
                currency,
                members.listToAimAt(area, month, currency.chosen()),
                typed,
                new FieldProblems(problems));
    }
}
