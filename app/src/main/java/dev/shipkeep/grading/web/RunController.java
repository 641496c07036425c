package dev.shipkeep.grading.web;

import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.grading.internal.ResultFilter;
import dev.shipkeep.grading.internal.ResultList;
import dev.shipkeep.grading.internal.RunStore;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The results of one run. */
@Controller
@Needs(Permission.GRADING_READ)
class RunController {

    private final RunStore runs;
    private final ResultList results;
    private final ResultExport export;

    RunController(RunStore runs, ResultList results, ResultExport export) {
        this.runs = runs;
        this.results = results;
        this.export = export;
    }

    @GetMapping("/grading/runs/{id}")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String currency,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String abc,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String momentum,
            @RequestParam(defaultValue = "0-0") String after,
            Frame frame) {
        GradingRun run = runs.getRun(id);
        ResultFilter filter = new ResultFilter(currency, key, abc, tier, momentum);
        long[] place = place(after);
        List<ResultList.Row> rows = results.list(id, filter, (int) place[0], place[1]);
        boolean more = rows.size() > ResultList.PAGE_ROWS;
        List<ResultList.Row> shown = more ? rows.subList(0, ResultList.PAGE_ROWS) : rows;
        return Pages.show("grading/run", new RunPage(frame, run, filter, shown, more ? next(id, filter, shown) : null));
    }

    @GetMapping("/grading/runs/{id}/export")
    void export(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String currency,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String abc,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String momentum,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        if (!frame.may(Permission.EXPORT)) {
            throw new NotAllowed();
        }
        GradingRun run = runs.getRun(id);
        ResultFilter filter = new ResultFilter(currency, key, abc, tier, momentum);
        Workbooks.name(response, "grading-" + run.asOf() + "-" + id);
        export.write(run, filter, frame, response.getOutputStream());
    }

    private static @Nullable String next(long id, ResultFilter filter, List<ResultList.Row> shown) {
        ResultList.Row last = shown.getLast();
        return RunPage.query(filter)
                .path("/grading/runs/" + id)
                .queryParam("after", last.rank() + "-" + last.accountId())
                .build()
                .encode()
                .toUriString();
    }

    /** Rank and account that the page before ended with; what makes no sense begins at the top. */
    private static long[] place(String after) {
        return after.matches("\\d{1,9}-\\d{1,18}")
                ? new long[] {
                    Long.parseLong(after.substring(0, after.indexOf('-'))),
                    Long.parseLong(after.substring(after.indexOf('-') + 1))
                }
                : new long[] {0, 0};
    }
}
