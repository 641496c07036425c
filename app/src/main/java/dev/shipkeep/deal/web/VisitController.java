package dev.shipkeep.deal.web;

import dev.shipkeep.deal.CustomerNeeds;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.Need;
import dev.shipkeep.deal.Visit;
import dev.shipkeep.deal.Visits;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Visits and needs of a deal, typed on its page. */
@Controller
@Needs(Permission.DEAL_WRITE)
class VisitController {

    private static final String ONE = DealListController.PATH + "/{id:\\d+}";

    private final Visits visits;
    private final CustomerNeeds needs;
    private final DealPages pages;

    VisitController(Visits visits, CustomerNeeds needs, DealPages pages) {
        this.visits = visits;
        this.needs = needs;
        this.pages = pages;
    }

    @PostMapping(ONE + "/visits")
    ModelAndView plan(
            @PathVariable long id, @RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        LocalDate on = day(typed, "on");
        Change<Deal> change = on == null
                ? Change.refused("on", "deal.problem.day")
                : visits.plan(
                        id,
                        new Visits.Plan(
                                wayOf(typed),
                                on,
                                value(typed, "topics"),
                                value(typed, "opening"),
                                value(typed, "relation"),
                                typed.containsKey("support"),
                                typed.containsKey("help")));
        return answer(change, id, "deal.visit.planned", typed, frame, response);
    }

    @PostMapping(ONE + "/visits/outcome")
    ModelAndView log(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long visit,
            @RequestParam Map<String, String> typed,
            Frame frame,
            HttpServletResponse response) {
        return answer(log(id, visit, typed), id, "deal.visit.logged", typed, frame, response);
    }

    private Change<Deal> log(long id, long visit, Map<String, String> typed) {
        String contact = value(typed, "contact");
        if (!contact.isEmpty() && !contact.matches("\\d{1,18}")) {
            return Change.refused("contact", "deal.problem.contact");
        }
        LocalDate nextOn = day(typed, "nextOn");
        if (nextOn == null && !value(typed, "nextOn").isEmpty()) {
            return Change.refused("nextOn", "deal.problem.noDay", value(typed, "nextOn"));
        }
        return visits.log(
                id,
                visit,
                new Visits.Outcome(
                        contact.isEmpty() ? null : (Long) Long.parseLong(contact),
                        value(typed, "result"),
                        value(typed, "nextAction"),
                        nextOn));
    }

    @PostMapping(ONE + "/needs")
    ModelAndView addNeed(
            @PathVariable long id, @RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        Need need = new Need(
                0,
                value(typed, "situation"),
                value(typed, "problem"),
                value(typed, "implication"),
                value(typed, "payOff"),
                value(typed, "service"),
                value(typed, "layer"),
                value(typed, "motive"),
                "");
        return answer(needs.add(id, need), id, "deal.need.added", typed, frame, response);
    }

    @PostMapping(ONE + "/needs/removal")
    ModelAndView removeNeed(
            @PathVariable long id, @RequestParam(defaultValue = "0") long need, HttpServletResponse response) {
        needs.remove(id, need);
        Notices.leave(response, "deal.need.removed");
        return Pages.goTo(DealListController.PATH + "/" + id);
    }

    private ModelAndView answer(
            Change<Deal> change,
            long id,
            String notice,
            Map<String, String> typed,
            Frame frame,
            HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Deal> done -> {
                Notices.leave(response, notice);
                yield Pages.goTo(DealListController.PATH + "/" + id);
            }
            case Change.Refused<Deal>(List<FieldProblem> problems) ->
                Pages.refuse("deal/show", pages.deal(id, typed, new FieldProblems(problems), frame));
        };
    }

    private static Visit.Way wayOf(Map<String, String> typed) {
        return Arrays.stream(Visit.Way.values())
                .filter(way -> way.name().equals(value(typed, "way")))
                .findFirst()
                .orElse(Visit.Way.TO_CUSTOMER);
    }

    private static String value(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static @Nullable LocalDate day(Map<String, String> typed, String field) {
        try {
            return LocalDate.parse(value(typed, field));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
