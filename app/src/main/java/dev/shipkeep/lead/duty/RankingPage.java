package dev.shipkeep.lead.duty;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of a month.
 *
 * @param rows as it stands, for managers; empty for others
 * @param published what was published for the person's line; null for nothing
 */
public record RankingPage(
        Frame frame,
        YearMonth month,
        YearMonth present,
        List<Rankings.Row> rows,
        Rankings.@Nullable Published published) {

    private static final int MOST_SHOWN = 200;
    private static final int WHOLE_BASIS_POINTS = 10_000;

    /** What one area brought in. */
    public record Area(String name, int people, int leads, int accepted, int converted, int owed, int done) {

        Area plus(Rankings.Row row) {
            return new Area(
                    name,
                    people + 1,
                    leads + row.leads(),
                    accepted + row.accepted(),
                    converted + row.converted(),
                    owed + row.owed(),
                    done + row.done());
        }
    }

    public boolean mayPublish() {
        return frame.may(Permission.LEAD_POLICY);
    }

    public List<Rankings.Row> shown() {
        return rows.subList(0, Math.min(MOST_SHOWN, rows.size()));
    }

    /** Areas, most accepted leads first. */
    public List<Area> areas() {
        Map<String, Area> areas = new LinkedHashMap<>();
        for (Rankings.Row row : rows) {
            Area area = areas.getOrDefault(row.unitName(), new Area(row.unitName(), 0, 0, 0, 0, 0, 0));
            areas.put(row.unitName(), area.plus(row));
        }
        return areas.values().stream()
                .sorted((one, other) -> Integer.compare(other.accepted(), one.accepted()))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Share of the owed days on which a lead came; a dash where none was owed. */
    public String share(int done, int owed) {
        return frame.percent(owed == 0 ? null : Math.min(WHOLE_BASIS_POINTS, done * WHOLE_BASIS_POINTS / owed));
    }

    public boolean isOwn(Rankings.Row row) {
        return row.personId() == frame.signedIn().id();
    }

    public @Nullable YearMonth next() {
        return month.isBefore(present) ? month.plusMonths(1) : null;
    }
}
