package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.SpecialDays;
import dev.shipkeep.organization.WorkingDays;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The working calendar: everybody reads it, headquarters changes it. */
@Controller
class CalendarController {

    private static final String PATH = "/calendar";
    private static final String TEMPLATE = "administration/calendar";
    private static final int YEARS_AWAY = 5;

    private final WorkingDays workingDays;
    private final SpecialDays specialDays;
    private final BusinessTime time;

    CalendarController(WorkingDays workingDays, SpecialDays specialDays, BusinessTime time) {
        this.workingDays = workingDays;
        this.specialDays = specialDays;
        this.time = time;
    }

    @Needs
    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String year, Frame frame) {
        return Pages.show(TEMPLATE, page(frame, year, Map.of(), FieldProblems.NONE));
    }

    @Needs(Permission.CALENDAR_WRITE)
    @PostMapping("/calendar/days")
    ModelAndView set(@RequestParam Map<String, String> form, Frame frame, HttpServletResponse response) {
        Change<Integer> change = specialDays.set(
                text(form, "first"), text(form, "last"), text(form, "kind").equals("worked"), text(form, "note"));
        return switch (change) {
            case Change.Done<Integer>(Integer days) -> {
                Notices.leave(response, "calendar.done.set", days);
                yield Pages.goTo(PATH + "?year=" + text(form, "first").substring(0, 4));
            }
            case Change.Refused<Integer>(List<FieldProblem> problems) ->
                Pages.refuse(TEMPLATE, page(frame, text(form, "year"), form, new FieldProblems(problems)));
        };
    }

    @Needs(Permission.CALENDAR_WRITE)
    @PostMapping("/calendar/removals")
    ModelAndView remove(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String year,
            HttpServletResponse response) {
        specialDays.remove(day);
        Notices.leave(response, "calendar.done.removed");
        return Pages.goTo(PATH + "?year=" + yearOf(year));
    }

    private CalendarPage page(Frame frame, String year, Map<String, String> typed, FieldProblems problems) {
        int shown = yearOf(year);
        return new CalendarPage(
                frame, shown, time.today(), workingDays.calendar(), specialDays.listOfYear(shown), typed, problems);
    }

    private int yearOf(String text) {
        int now = time.today().getYear();
        boolean readable = text.matches("\\d{4}");
        return readable ? Math.clamp(Integer.parseInt(text), now - YEARS_AWAY, now + YEARS_AWAY) : now;
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}
