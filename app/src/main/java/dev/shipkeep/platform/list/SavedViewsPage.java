package dev.shipkeep.platform.list;

import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param list name and path of the list
 * @param query filters of the list as it is now, to be saved
 * @param problem text key of why the name was refused
 */
public record SavedViewsPage(
        Frame frame,
        SavedList list,
        String query,
        String name,
        List<SavedView> views,
        @Nullable String problem) {}
