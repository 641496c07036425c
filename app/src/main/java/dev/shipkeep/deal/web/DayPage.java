package dev.shipkeep.deal.web;

import dev.shipkeep.deal.route.RouteMap;
import dev.shipkeep.deal.route.Stop;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * The visits of somebody on a day.
 *
 * @param own whether they are the reader's
 * @param missed planned earlier and never logged
 */
public record DayPage(
        Frame frame,
        LocalDate day,
        String person,
        boolean own,
        List<Stop> stops,
        List<Stop> missed,
        FieldProblems problems) {

    private static final int METRES_A_KILOMETRE = 1000;

    public List<Stop> placed() {
        return stops.stream()
                .filter(stop -> stop.place() != null && stop.isOnTheWay())
                .toList();
    }

    public RouteMap map() {
        return RouteMap.of(placed());
    }

    public boolean mayCheckIn(Stop stop) {
        return own
                && frame.may(Permission.DEAL_WRITE)
                && stop.isOnTheWay()
                && stop.checkedInAt() == null
                && stop.doneAt() == null;
    }

    public boolean mayArrange() {
        return own && frame.may(Permission.DEAL_WRITE) && placed().size() > 2;
    }

    /** Metres as people say them. */
    public String length(long metres) {
        return metres < METRES_A_KILOMETRE
                ? metres + " m"
                : BigDecimal.valueOf(metres, 3).setScale(1, RoundingMode.HALF_UP) + " km";
    }
}
