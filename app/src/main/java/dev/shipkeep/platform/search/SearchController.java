package dev.shipkeep.platform.search;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.page.SearchHit;
import dev.shipkeep.platform.page.SearchSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Needs
class SearchController {

    private static final int LONGEST_QUERY = 100;
    private static final int QUICK_HITS = 6;
    private static final int HITS = 50;

    private final List<SearchSource> sources;

    SearchController(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(SearchSource::order))
                .toList();
    }

    @GetMapping("/search")
    ModelAndView show(@RequestParam(defaultValue = "") String q, Frame frame) {
        return Pages.show("search/results", new SearchPage(frame, tidy(q), find(tidy(q), HITS), HITS));
    }

    /** The few best, under the box while one types. */
    @GetMapping("/search/quick")
    ModelAndView quick(@RequestParam(defaultValue = "") String q, Frame frame) {
        return Pages.show("search/quick", new SearchPage(frame, tidy(q), find(tidy(q), QUICK_HITS), QUICK_HITS));
    }

    private static String tidy(String query) {
        String stripped = query.strip();
        return stripped.length() <= LONGEST_QUERY ? stripped : stripped.substring(0, LONGEST_QUERY);
    }

    private List<SearchHit> find(String query, int limitOfEach) {
        List<SearchHit> hits = new ArrayList<>();
        if (!query.isEmpty()) {
            for (SearchSource source : sources) {
                hits.addAll(source.find(query, limitOfEach));
            }
        }
        return hits;
    }
}
