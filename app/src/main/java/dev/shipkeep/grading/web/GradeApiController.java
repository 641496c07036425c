package dev.shipkeep.grading.web;

import dev.shipkeep.grading.GradeAspect;
import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.grading.Gradings;
import dev.shipkeep.grading.RunCause;
import dev.shipkeep.grading.internal.GradedAccount;
import dev.shipkeep.grading.internal.RunStore;
import dev.shipkeep.grading.web.GradePanelPage.OverrideForm;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.RequestRefused;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Grades and gradings for programs. */
@RestController
@RequestMapping("/api/v1")
class GradeApiController {

    private static final int MOST_RUNS = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final GradePanels panels;
    private final Gradings gradings;
    private final RunStore runs;
    private final BusinessTime time;

    GradeApiController(GradePanels panels, Gradings gradings, RunStore runs, BusinessTime time) {
        this.panels = panels;
        this.gradings = gradings;
        this.runs = runs;
        this.time = time;
    }

    /**
     * The grade in force.
     *
     * @param asOf the last day that counts; null when the account was not graded yet, as is {@code run}
     */
    record AccountGrade(
            long account,
            @Nullable LocalDate asOf,
            @Nullable Long run,
            List<AspectGrade> grades) {}

    /**
     * The class in one respect.
     *
     * @param value in force
     * @param setByHand whether a person set it, against the figures
     * @param why the figures behind it, in words of the token's language
     */
    record AspectGrade(String aspect, String value, boolean setByHand, String why) {}

    record Runs(List<GradingRun> items) {}

    /** @param asOf a day to look back to, which leaves the grades in force alone; left out to grade now */
    record Wanted(@Nullable LocalDate asOf) {}

    @Needs(Permission.GRADING_READ)
    @GetMapping("/accounts/{id}/grade")
    AccountGrade show(@PathVariable long id, Frame frame) {
        GradePanelPage page = panels.page(id, frame, OverrideForm.empty(time.today()));
        GradingRun run = page.run();
        GradedAccount graded = page.graded();
        if (run == null || graded == null) {
            return new AccountGrade(id, null, null, List.of());
        }
        List<AspectGrade> grades = Arrays.stream(GradeAspect.values())
                .map(aspect -> new AspectGrade(
                        lower(aspect.name()),
                        lower(graded.classOf(aspect)),
                        graded.setClassOf(aspect) != null,
                        page.why(aspect)))
                .toList();
        return new AccountGrade(id, run.asOf(), run.id(), grades);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Needs(Permission.GRADING_READ)
    @GetMapping("/grading/runs")
    Runs index(@RequestParam(defaultValue = "50") int limit) {
        return new Runs(runs.listNewest(Math.clamp(limit, 1, MOST_RUNS)));
    }

    @Needs(Permission.GRADING_READ)
    @GetMapping("/grading/runs/{id}")
    GradingRun showRun(@PathVariable long id) {
        return runs.getRun(id);
    }

    @Needs(Permission.GRADING_RUN)
    @PostMapping("/grading/runs")
    ResponseEntity<GradingRun> create(@RequestBody(required = false) @Nullable Wanted wanted) {
        LocalDate asOf = wanted == null ? null : wanted.asOf();
        if (asOf != null && (asOf.isAfter(time.today()) || asOf.isBefore(FIRST_DAY))) {
            throw RequestRefused.invalid("asOf", "grading.asOf.wrong");
        }
        long id = gradings.request(asOf == null ? gradings.defaultDay() : asOf, RunCause.DEMAND, asOf == null);
        return ResponseEntity.accepted()
                .header("Location", "/api/v1/grading/runs/" + id)
                .body(runs.getRun(id));
    }
}
