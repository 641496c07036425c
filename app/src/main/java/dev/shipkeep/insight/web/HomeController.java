package dev.shipkeep.insight.web;

import dev.shipkeep.grading.EndingOverride;
import dev.shipkeep.grading.GradeNews;
import dev.shipkeep.grading.ShownChange;
import dev.shipkeep.insight.cockpit.Cockpit;
import dev.shipkeep.insight.cockpit.CockpitChoice;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.HomeTask;
import dev.shipkeep.platform.page.HomeTasks;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page after the sign-in. */
@Controller
@Needs
class HomeController {

    private static final List<String> MOMENTA = List.of("silent", "falling", "new");
    private static final int LISTED = 8;
    private static final int CHANGES_DAYS = 7;
    private static final int ENDING_DAYS = 14;

    private final Cockpit cockpit;
    private final GradeNews grades;
    private final BusinessTime time;
    private final List<HomeTasks> sources;

    HomeController(Cockpit cockpit, GradeNews grades, BusinessTime time, List<HomeTasks> sources) {
        this.cockpit = cockpit;
        this.grades = grades;
        this.time = time;
        this.sources = sources;
    }

    @GetMapping("/")
    ModelAndView show(Frame frame) {
        boolean sees = frame.may(Permission.GRADING_READ);
        List<ShownChange> changes =
                sees ? grades.listChangesSince(time.today().minusDays(CHANGES_DAYS), LISTED) : List.of();
        List<EndingOverride> ending = sees ? grades.listOverridesEnding(ENDING_DAYS, LISTED) : List.of();
        return Pages.show(
                "insight/home",
                new HomePage(frame, highlights(frame), tasks(frame), cockpit.movers(MOMENTA, LISTED), changes, ending));
    }

    private List<HomeTask> tasks(Frame frame) {
        return sources.stream()
                .flatMap(source -> source.listTasks(frame.signedIn()).stream())
                .filter(task -> task.count() > 0)
                .sorted(Comparator.comparing(HomeTask::urgency))
                .toList();
    }

    private @Nullable CockpitPage highlights(Frame frame) {
        return frame.may(Permission.COCKPIT)
                ? cockpit.view(new CockpitChoice("", "30", null))
                        .map(view -> new CockpitPage(frame, view))
                        .orElse(null)
                : null;
    }
}
