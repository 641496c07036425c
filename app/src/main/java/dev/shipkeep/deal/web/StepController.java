package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Clocks;
import dev.shipkeep.deal.Evidence;
import dev.shipkeep.deal.ProgressClocks;
import dev.shipkeep.deal.Step;
import dev.shipkeep.deal.Steps;
import dev.shipkeep.organization.Role;
import dev.shipkeep.organization.Roles;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The steps of deals: everybody may read what is asked for, some may set it. */
@Controller
@Needs(Permission.DEAL_READ)
class StepController {

    static final String PATH = DealListController.PATH + "/steps";

    private static final int NOT_UNDERSTOOD = -1;

    private final Steps steps;
    private final Roles roles;
    private final ProgressClocks clocks;

    StepController(Steps steps, Roles roles, ProgressClocks clocks) {
        this.steps = steps;
        this.roles = roles;
        this.clocks = clocks;
    }

    @GetMapping(PATH)
    ModelAndView index(Frame frame) {
        return Pages.show("deal/steps", page(frame, 0, new LinkedMultiValueMap<>(), FieldProblems.NONE));
    }

    @Needs(Permission.DEAL_POLICY)
    @PostMapping(PATH + "/{position:\\d+}")
    ModelAndView update(
            @PathVariable long position,
            @RequestParam MultiValueMap<String, String> typed,
            Frame frame,
            HttpServletResponse response) {
        Step before = steps.listSteps().stream()
                .filter(step -> step.position() == position)
                .findFirst()
                .orElseThrow(NotFound::new);
        Step asked = new Step(
                before.position(),
                before.code(),
                value(typed, "nameZh"),
                value(typed, "nameEn"),
                units(value(typed, "dueDays"), 0),
                units(value(typed, "probability"), 2),
                before.wins(),
                evidences(typed, "exits"),
                evidences(typed, "entries"),
                ownerRole(typed));
        return switch (steps.change(asked)) {
            case Change.Done<Step> done -> {
                Notices.leave(response, "deal.steps.saved", position);
                yield Pages.goTo(PATH);
            }
            case Change.Refused<Step>(List<FieldProblem> problems) ->
                Pages.refuse("deal/steps", page(frame, before.position(), typed, new FieldProblems(problems)));
        };
    }

    @Needs(Permission.DEAL_POLICY)
    @PostMapping(PATH + "/clocks")
    ModelAndView setClocks(
            @RequestParam MultiValueMap<String, String> typed, Frame frame, HttpServletResponse response) {
        Clocks asked = new Clocks(
                units(value(typed, "ownerDays"), 0),
                units(value(typed, "managerDays"), 0),
                units(value(typed, "riskDays"), 0));
        return switch (clocks.set(asked)) {
            case Change.Done<Clocks> done -> {
                Notices.leave(response, "deal.clocks.saved");
                yield Pages.goTo(PATH);
            }
            case Change.Refused<Clocks>(List<FieldProblem> problems) ->
                Pages.refuse("deal/steps", page(frame, 0, typed, new FieldProblems(problems)));
        };
    }

    private StepsPage page(Frame frame, int refused, MultiValueMap<String, String> typed, FieldProblems problems) {
        return new StepsPage(frame, steps.listSteps(), roles(), clocks.get(), refused, typed, problems);
    }

    /** Roles whose people work on deals. */
    private List<Role> roles() {
        return roles.listRoles().stream()
                .filter(role -> role.permissions().contains(Permission.DEAL_WRITE))
                .toList();
    }

    private static List<Evidence> evidences(MultiValueMap<String, String> typed, String field) {
        List<String> names = typed.getOrDefault(field, List.of());
        return Arrays.stream(Evidence.values())
                .filter(evidence -> names.contains(evidence.name()))
                .toList();
    }

    /** @return null for the deal's owner */
    private @Nullable String ownerRole(MultiValueMap<String, String> typed) {
        String code = value(typed, "ownerRole");
        return roles().stream().map(Role::code).filter(code::equals).findFirst().orElse(null);
    }

    private static String value(MultiValueMap<String, String> typed, String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** More digits than there are units for are not cut off. */
    private static int units(String text, int digits) {
        return text.matches(digits == 0 ? "\\d{1,4}" : "\\d{1,4}(\\.\\d{1," + digits + "})?")
                ? new BigDecimal(text).movePointRight(digits).intValue()
                : NOT_UNDERSTOOD;
    }
}
