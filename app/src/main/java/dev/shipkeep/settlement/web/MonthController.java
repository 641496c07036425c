package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.settlement.MonthlyRuns;
import dev.shipkeep.settlement.register.StatementFilter;
import dev.shipkeep.settlement.register.StatementRegister;
import dev.shipkeep.settlement.register.StatementSelection;
import dev.shipkeep.settlement.register.StatementSort;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The settlement of a month: previews beside the month before, and their closing. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class MonthController {

    static final String PATH = "/settlement/months/";

    private final MonthlyRuns runs;
    private final StatementRegister register;
    private final BusinessTime time;

    MonthController(MonthlyRuns runs, StatementRegister register, BusinessTime time) {
        this.runs = runs;
        this.register = register;
        this.time = time;
    }

    /** @param month to be looked at; the usual one when it is none */
    @GetMapping("/settlement")
    ModelAndView index(@RequestParam(defaultValue = "") String month) {
        return Pages.goTo(PATH + month(month));
    }

    @GetMapping(PATH + "{month:[0-9-]+}")
    ModelAndView show(@PathVariable String month, @RequestParam Map<String, String> parameters, Frame frame) {
        YearMonth asked = parse(month).orElseThrow(NotFound::new);
        return Pages.show("settlement/month", page(asked, parameters, frame, FieldProblems.NONE));
    }

    @Needs(Permission.SETTLEMENT_WRITE)
    @PostMapping("/settlement/runs")
    ModelAndView create(@RequestParam(defaultValue = "") String month, Frame frame) {
        YearMonth wanted = month(month);
        return answer(wanted, runs.preview(wanted), frame);
    }

    /** @param which {@code plain} for previews without warnings, anything else for all */
    @Needs(Permission.SETTLEMENT_WRITE)
    @PostMapping("/settlement/closings")
    ModelAndView close(
            @RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String which, Frame frame) {
        YearMonth wanted = month(month);
        return answer(wanted, runs.close(wanted, which.equals("plain")), frame);
    }

    private ModelAndView answer(YearMonth month, Change<Long> change, Frame frame) {
        return switch (change) {
            case Change.Done<Long>(Long runId) -> Pages.goTo("/settlement/runs/" + runId);
            case Change.Refused<Long>(List<FieldProblem> problems) ->
                Pages.refuse("settlement/month", page(month, Map.of(), frame, new FieldProblems(problems)));
        };
    }

    private MonthPage page(YearMonth month, Map<String, String> parameters, Frame frame, FieldProblems problems) {
        Map<String, String> ofMonth = new HashMap<>(parameters);
        ofMonth.put("month", month.toString());
        StatementSelection selection = StatementSelection.of(PATH + month, ofMonth, StatementSort.CHANGE);
        StatementListPage list =
                new StatementListPage(frame, selection, register.view(selection), register.listMonths());
        return new MonthPage(
                frame,
                month,
                month.atEndOfMonth().isBefore(time.today()),
                runs.listNewest(month),
                list,
                register.totals(StatementFilter.ofMonth(month)),
                problems);
    }

    private YearMonth month(String text) {
        return parse(text).orElseGet(runs::usualMonth);
    }

    private static Optional<YearMonth> parse(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
