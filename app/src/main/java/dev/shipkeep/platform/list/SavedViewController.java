package dev.shipkeep.platform.list;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Views of a list: those saved, saving the present one, taking one away. */
@Controller
@Needs
class SavedViewController {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2_000;

    private final SavedViews views;
    private final List<SavedList> lists;

    SavedViewController(SavedViews views, List<SavedList> lists) {
        this.views = views;
        this.lists = lists;
    }

    /** The list's present filters come as further parameters, just as they stand in its address. */
    @GetMapping("/views")
    ModelAndView show(@RequestParam String list, @RequestParam Map<String, String> parameters, Frame frame) {
        SavedList known = getList(list);
        Map<String, String> filters = new LinkedHashMap<>(parameters);
        filters.remove("list");
        String query = new ListAddress(known.path(), filters).query();
        return Pages.show(
                "list/views", new SavedViewsPage(frame, known, query, "", views.listViews(known.name()), null));
    }

    @PostMapping("/views")
    ModelAndView create(
            @RequestParam String list,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "false") boolean shared,
            Frame frame,
            HttpServletResponse response) {
        SavedList known = getList(list);
        String title = name.strip();
        if (title.isEmpty() || title.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            String problem = title.isEmpty() ? "list.views.nameMissing" : "list.views.nameTooLong";
            List<SavedView> saved = views.listViews(known.name());
            return Pages.refuse("list/views", new SavedViewsPage(frame, known, query, title, saved, problem));
        }
        views.save(known.name(), title, query, shared);
        Notices.leave(response, "list.views.saved", title);
        return Pages.goTo(known.path() + (query.isEmpty() ? "" : "?" + query));
    }

    @PostMapping("/views/{id}/removal")
    ModelAndView destroy(@PathVariable long id, @RequestParam String list, HttpServletResponse response) {
        views.delete(id);
        Notices.leave(response, "list.views.removed");
        return Pages.goTo(getList(list).path());
    }

    private SavedList getList(String name) {
        return lists.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound());
    }
}
