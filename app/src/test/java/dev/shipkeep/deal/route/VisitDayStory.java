package dev.shipkeep.deal.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.Visit;
import dev.shipkeep.deal.Visits;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.waybill.intake.TestShippers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A day of visits: arranged, checked in at with and without a position. */
class VisitDayStory {

    private static final String AREA = "area_representative";

    private final Running shipkeep = Running.shipkeep();

    private void plan(String code, LocalDate day) {
        long account = new TestShippers().create(code, World.NANJING_AREA, "CNY");
        shipkeep.as(AREA, () -> {
            DealEntry entry = new DealEntry(code, 10, 1_000, null, null, "", "sweep", "", null, null, null, null);
            Deal deal = TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry));
            return TestPeople.done(shipkeep.bean(Visits.class)
                    .plan(deal.id(), new Visits.Plan(Visit.Way.TO_CUSTOMER, day, "价格", "八折", "", true, false)));
        });
    }

    private List<Stop> stops(LocalDate day) {
        return shipkeep.as(AREA, () -> shipkeep.bean(DayRoutes.class)
                .list(dev.shipkeep.platform.access.Acting.get().id(), day));
    }

    private int checkIn(String person, long visit, Map<String, String> form) {
        Map<String, String> all = new java.util.HashMap<>(form);
        all.put("visit", Long.toString(visit));
        return shipkeep.post(person, "/visits/check-in", all).statusCode();
    }

    /** Checking in is for the day itself. */
    private LocalDate daysFromNow(int days) {
        shipkeep.time().set(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)));
        return shipkeep.time().today();
    }

    @AfterEach
    void letTheClockRun() {
        shipkeep.time().set(Clock.systemUTC());
    }

    @Test
    void whoIsFarAwayDoesNotMoveTheCustomer() {
        LocalDate day = daysFromNow(62);
        plan("V-STAYS", day);
        assertThat(checkIn(AREA, stops(day).getFirst().visitId(), Map.of("latitude", "32.0", "longitude", "118.7")))
                .isEqualTo(303);
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql(
                        "UPDATE deal.visit SET checked_in_at = NULL, check_latitude = NULL, check_longitude = NULL WHERE id = ?")
                .param(stops(day).getFirst().visitId())
                .update());
        assertThat(checkIn(AREA, stops(day).getFirst().visitId(), Map.of("latitude", "0", "longitude", "0")))
                .isEqualTo(303);
        assertThat(stops(day).getFirst().place()).isEqualTo(new Place(32.0, 118.7));
    }

    @Test
    void visitsOfADayAreArrangedAndCheckedInAtOnce() {
        LocalDate day = shipkeep.time().today().plusDays(60);
        plan("V-EARLY", day);
        assertThat(checkIn(AREA, stops(day).getFirst().visitId(), Map.of("note", "提前")))
                .isEqualTo(422);
        day = daysFromNow(63);
        plan("V-FAR", day);
        plan("V-NEAR", day);
        plan("V-MIDDLE", day);
        List<Stop> planned = stops(day);
        assertThat(planned).hasSize(3).allMatch(stop -> stop.place() == null);
        assertThat(checkIn(AREA, planned.get(0).visitId(), Map.of())).isEqualTo(422);
        assertThat(checkIn(AREA, planned.get(0).visitId(), Map.of("latitude", "132", "longitude", "118")))
                .isEqualTo(422);
        assertThat(checkIn("manager", planned.get(0).visitId(), Map.of("note", "代签")))
                .isEqualTo(404);
        assertThat(checkIn(AREA, planned.get(0).visitId(), Map.of("latitude", "32.00", "longitude", "118.70")))
                .isEqualTo(303);
        assertThat(checkIn(AREA, planned.get(0).visitId(), Map.of("latitude", "32.00", "longitude", "118.70")))
                .isEqualTo(422);
        assertThat(checkIn(AREA, planned.get(1).visitId(), Map.of("latitude", "32.20", "longitude", "118.70")))
                .isEqualTo(303);
        assertThat(checkIn(AREA, planned.get(2).visitId(), Map.of("latitude", "32.10", "longitude", "118.70")))
                .isEqualTo(303);
        assertThat(shipkeep.post(AREA, "/visits/order", Map.of("day", day.toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(stops(day)).extracting(Stop::title).containsExactly("V-FAR", "V-MIDDLE", "V-NEAR");
        assertThat(shipkeep.get(AREA, "/visits?day=" + day).body()).contains("route-map", "22.2 km", "V-MIDDLE");
    }

    @Test
    void withoutAPositionAReasonIsKept() {
        LocalDate day = daysFromNow(61);
        plan("V-CELLAR", day);
        Stop stop = stops(day).getFirst();
        assertThat(checkIn(AREA, stop.visitId(), Map.of("note", "地下仓库没有信号"))).isEqualTo(303);
        assertThat(stops(day).getFirst().note()).isEqualTo("地下仓库没有信号");
        assertThat(shipkeep.get(AREA, "/visits?day=" + day).body()).contains("地下仓库没有信号");
        assertThat(shipkeep.get("manager-zj", "/visits?day=" + day + "&person=T-" + AREA)
                        .body())
                .doesNotContain("V-CELLAR");
        assertThat(shipkeep.get("manager", "/visits?day=" + day + "&person=T-" + AREA)
                        .body())
                .contains("V-CELLAR");
    }
}
