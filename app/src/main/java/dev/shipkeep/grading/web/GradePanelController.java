package dev.shipkeep.grading.web;

import dev.shipkeep.grading.GradeAspect;
import dev.shipkeep.grading.internal.OverrideOutcome;
import dev.shipkeep.grading.internal.Overrides;
import dev.shipkeep.grading.web.GradePanelPage.OverrideForm;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The grade on the account page, and what is set there by hand. */
@Controller
class GradePanelController {

    private final GradePanels panels;
    private final Overrides overrides;
    private final BusinessTime time;

    GradePanelController(GradePanels panels, Overrides overrides, BusinessTime time) {
        this.panels = panels;
        this.overrides = overrides;
        this.time = time;
    }

    @Needs(Permission.GRADING_READ)
    @GetMapping("/accounts/{id}/panels/grade")
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("grading/panel", panels.page(id, frame, OverrideForm.empty(time.today())));
    }

    @Needs(Permission.GRADING_OVERRIDE)
    @PostMapping("/accounts/{id}/grade/overrides")
    ModelAndView create(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String until,
            Frame frame,
            HttpServletResponse response) {
        String[] parts = choice.split("\\.", 2);
        OverrideOutcome outcome =
                overrides.set(id, aspect(parts[0]), parts.length < 2 ? "" : parts[1], reason, day(until));
        return switch (outcome) {
            case OverrideOutcome.Done ignored -> done(id, "grading.override.saved", response);
            case OverrideOutcome.Refused(String field, String messageKey) ->
                Pages.refuse(
                        "grading/panel",
                        panels.page(id, frame, new OverrideForm(choice, reason, until, field, frame.say(messageKey))));
        };
    }

    @Needs(Permission.GRADING_OVERRIDE)
    @PostMapping("/accounts/{id}/grade/overrides/{subject}/end")
    ModelAndView destroy(@PathVariable long id, @PathVariable GradeAspect subject, HttpServletResponse response) {
        overrides.end(id, subject);
        return done(id, "grading.override.endedNotice", response);
    }

    private static ModelAndView done(long id, String notice, HttpServletResponse response) {
        Notices.leave(response, notice);
        return Pages.goTo("/accounts/" + id);
    }

    private static @Nullable GradeAspect aspect(String name) {
        for (GradeAspect aspect : Overrides.subjects()) {
            if (aspect.name().equals(name)) {
                return aspect;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
