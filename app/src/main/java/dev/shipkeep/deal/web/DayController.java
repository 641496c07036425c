package dev.shipkeep.deal.web;

import dev.shipkeep.deal.route.DayRoutes;
import dev.shipkeep.deal.route.Place;
import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Person;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A day's visits: the route on a list and a map, and checking in. */
@Controller
@Needs(Permission.DEAL_WRITE)
class DayController {

    static final String PATH = "/visits";

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final DayRoutes routes;
    private final People people;
    private final BusinessTime time;

    DayController(DayRoutes routes, People people, BusinessTime time) {
        this.routes = routes;
        this.people = people;
        this.time = time;
    }

    /** @param person staff number; one's own when empty */
    @Needs(Permission.DEAL_READ)
    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String person, Frame frame) {
        return Pages.show("deal/day", page(read(day), person, FieldProblems.NONE, frame));
    }

    @PostMapping(PATH + "/order")
    ModelAndView arrange(@RequestParam(defaultValue = "") String day, HttpServletResponse response) {
        routes.arrange(read(day));
        Notices.leave(response, "deal.day.arranged");
        return Pages.goTo(PATH + "?day=" + read(day));
    }

    @PostMapping(PATH + "/check-in")
    ModelAndView checkIn(
            @RequestParam(defaultValue = "0") long visit,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String latitude,
            @RequestParam(defaultValue = "") String longitude,
            @RequestParam(defaultValue = "") String note,
            Frame frame,
            HttpServletResponse response) {
        return switch (routes.checkIn(visit, place(latitude, longitude), note)) {
            case Change.Done<Long> done -> {
                Notices.leave(response, "deal.day.checkedIn");
                yield Pages.goTo(PATH + "?day=" + read(day));
            }
            case Change.Refused<Long>(List<FieldProblem> problems) ->
                Pages.refuse("deal/day", page(read(day), "", new FieldProblems(problems), frame));
        };
    }

    private DayPage page(LocalDate day, String staffNo, FieldProblems problems, Frame frame) {
        Person other = staffNo.isEmpty() ? null : people.findByStaffNo(staffNo).orElseThrow(NotFound::new);
        long id = other == null ? frame.signedIn().id() : other.id();
        String name = other == null ? frame.signedIn().name() : other.name();
        boolean own = id == frame.signedIn().id();
        return new DayPage(frame, day, name, own, routes.list(id, day), routes.listMissed(id, time.today()), problems);
    }

    /** Today when no day is given, or none on which anybody visits customers. */
    private LocalDate read(String day) {
        try {
            LocalDate given = day.isEmpty() ? time.today() : LocalDate.parse(day);
            return given.isBefore(EARLIEST) || given.isAfter(LATEST) ? time.today() : given;
        } catch (DateTimeParseException noDay) {
            return time.today();
        }
    }

    private static @Nullable Place place(String latitude, String longitude) {
        try {
            return new Place(Double.parseDouble(latitude), Double.parseDouble(longitude));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
