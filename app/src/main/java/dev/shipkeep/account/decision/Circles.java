package dev.shipkeep.account.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds those whose influence comes back to them: everybody of a circle reaches everybody else of it. */
final class Circles {

    private final Map<Long, Set<Long>> next = new TreeMap<>();
    private final Map<Long, String> names = new HashMap<>();

    private Circles(List<InfluenceLine> lines) {
        for (InfluenceLine line : lines) {
            next.computeIfAbsent(line.fromId(), id -> new HashSet<>()).add(line.toId());
            names.put(line.fromId(), line.from());
            names.put(line.toId(), line.to());
        }
    }

    static List<List<String>> find(List<InfluenceLine> lines) {
        Circles circles = new Circles(lines);
        Set<Long> seen = new HashSet<>();
        List<List<String>> found = new ArrayList<>();
        for (long id : circles.next.keySet()) {
            Set<Long> reached = circles.reachOf(id);
            if (!seen.contains(id) && reached.contains(id)) {
                List<Long> members = reached.stream()
                        .filter(other -> circles.reachOf(other).contains(id))
                        .sorted()
                        .toList();
                seen.addAll(members);
                found.add(members.stream().map(circles::nameOf).toList());
            }
        }
        return found;
    }

    private String nameOf(long id) {
        return names.getOrDefault(id, "");
    }

    private Set<Long> reachOf(long id) {
        Set<Long> reached = new HashSet<>();
        List<Long> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            for (long target : next.getOrDefault(open.removeLast(), Set.of())) {
                if (reached.add(target)) {
                    open.add(target);
                }
            }
        }
        return reached;
    }
}
