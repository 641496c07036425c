package dev.shipkeep.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many people, and how many things of upper modules, are in each unit and below it. */
@Component
public class SubtreeCounts {

    private final JdbcClient jdbc;
    private final List<Holdings> holdings;

    SubtreeCounts(JdbcClient jdbc, List<Holdings> holdings) {
        this.jdbc = jdbc;
        this.holdings = holdings;
    }

    public List<Holdings> holdings() {
        return holdings;
    }

    /** Counts by unit: people first, then one number for each of {@link #holdings()}. */
    @Transactional(readOnly = true)
    public Map<Long, List<Long>> countSubtrees() {
        Map<Long, String> paths = new HashMap<>();
        Map<Long, Long> people = new HashMap<>();
        jdbc.sql("""
                SELECT unit.id, unit.path::text AS path, count(person.id) AS people
                FROM organization.unit LEFT JOIN organization.person ON person.unit_id = unit.id AND person.active
                GROUP BY unit.id""").query(row -> {
            paths.put(row.getLong("id"), row.getString("path"));
            people.put(row.getLong("id"), row.getLong("people"));
        });
        List<Map<Long, Long>> columns = new ArrayList<>();
        columns.add(addUp(paths, people));
        holdings.forEach(holding -> columns.add(addUp(paths, holding.countByUnit())));
        Map<Long, List<Long>> counts = new HashMap<>();
        paths.keySet()
                .forEach(id -> counts.put(
                        id,
                        columns.stream()
                                .map(column -> column.getOrDefault(id, 0L))
                                .toList()));
        return counts;
    }

    private static Map<Long, Long> addUp(Map<Long, String> paths, Map<Long, Long> own) {
        Map<Long, Long> sums = new HashMap<>();
        own.forEach((unitId, count) -> {
            for (String above : paths.getOrDefault(unitId, "").split("\\.")) {
                if (!above.isEmpty()) {
                    sums.merge(Long.valueOf(above), count, Long::sum);
                }
            }
        });
        return sums;
    }
}
