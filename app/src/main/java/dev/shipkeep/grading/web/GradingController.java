package dev.shipkeep.grading.web;

import dev.shipkeep.grading.Gradings;
import dev.shipkeep.grading.RunCause;
import dev.shipkeep.grading.ShownChange;
import dev.shipkeep.grading.internal.ChangeStore;
import dev.shipkeep.grading.internal.ClassCounter;
import dev.shipkeep.grading.internal.RunStore;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
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

/** The overview of grading, and new runs. */
@Controller
class GradingController {

    private static final int LISTED_RUNS = 15;
    private static final int LISTED_CHANGES = 100;
    private static final int CHANGES_DAYS = 30;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final Gradings gradings;
    private final RunStore runs;
    private final ClassCounter counter;
    private final ChangeStore changes;
    private final BusinessTime time;

    GradingController(Gradings gradings, RunStore runs, ClassCounter counter, ChangeStore changes, BusinessTime time) {
        this.gradings = gradings;
        this.runs = runs;
        this.counter = counter;
        this.changes = changes;
        this.time = time;
    }

    @Needs(Permission.GRADING_READ)
    @GetMapping("/grading")
    ModelAndView show(Frame frame) {
        return Pages.show("grading/overview", page(frame, "", null));
    }

    /** Without a day: grades now and sets the grades in force. With a day: looks back and leaves them alone. */
    @Needs(Permission.GRADING_RUN)
    @PostMapping("/grading/runs")
    ModelAndView create(@RequestParam(defaultValue = "") String asOf, Frame frame, HttpServletResponse response) {
        if (asOf.isBlank()) {
            gradings.request(gradings.defaultDay(), RunCause.DEMAND, true);
            Notices.leave(response, "grading.run.asked");
            return Pages.goTo("/grading");
        }
        LocalDate day = day(asOf);
        if (day == null || day.isAfter(time.today()) || day.isBefore(FIRST_DAY)) {
            return Pages.refuse("grading/overview", page(frame, asOf, frame.say("grading.asOf.wrong")));
        }
        long runId = gradings.request(day, RunCause.DEMAND, false);
        return Pages.goTo("/grading/runs/" + runId);
    }

    /** Polled while a run is made; when it is done the page around it is loaded again. */
    @Needs(Permission.GRADING_READ)
    @GetMapping("/grading/progress")
    ModelAndView progress(Frame frame, HttpServletResponse response) {
        GradingProgressPage page =
                new GradingProgressPage(frame, runs.findUnfinished().orElse(null));
        if (page.run() == null && frame.fragment()) {
            response.setHeader("HX-Refresh", "true");
        }
        return Pages.show("grading/progress", page);
    }

    private GradingPage page(Frame frame, String typedDay, @Nullable String problem) {
        List<ShownChange> shown = changes.listSince(time.today().minusDays(CHANGES_DAYS), LISTED_CHANGES + 1);
        return new GradingPage(
                frame,
                runs.findCurrent().orElse(null),
                runs.findUnfinished().orElse(null),
                runs.listNewest(LISTED_RUNS),
                counter.count(),
                shown.subList(0, Math.min(shown.size(), LISTED_CHANGES)),
                shown.size() > LISTED_CHANGES,
                gradings.defaultDay(),
                typedDay,
                problem);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
