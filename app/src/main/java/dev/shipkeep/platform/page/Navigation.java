package dev.shipkeep.platform.page;

import dev.shipkeep.platform.access.SignedIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The entries on the left, grouped by job, for one person. */
@Component
final class Navigation {

    private static final List<String> GROUPS =
            List.of("home", "accounts", "development", "settlement", "service", "analysis", "system");

    private final List<NavigationItem> items;

    Navigation(List<NavigationItem> items) {
        this.items = items.stream()
                .sorted(Comparator.comparing(NavigationItem::order))
                .toList();
    }

    List<NavigationGroup> of(SignedIn person) {
        List<NavigationGroup> groups = new ArrayList<>();
        for (String name : GROUPS) {
            Map<String, List<NavigationItem>> visible = items.stream()
                    .filter(item -> item.group().equals(name) || item.group().startsWith(name + "."))
                    .filter(item -> item.permission() == null || person.may(item.permission()))
                    .collect(Collectors.groupingBy(NavigationItem::group, LinkedHashMap::new, Collectors.toList()));
            if (!visible.isEmpty()) {
                groups.add(new NavigationGroup(
                        name,
                        visible.entrySet().stream()
                                .map(part -> new NavigationPart(part.getKey(), part.getValue()))
                                .toList()));
            }
        }
        return groups;
    }
}
