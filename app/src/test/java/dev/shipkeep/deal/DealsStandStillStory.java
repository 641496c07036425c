package dev.shipkeep.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.waybill.intake.TestShippers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deals that stand still over a week with a holiday, and deals that change hands. */
class DealsStandStillStory {

    private static final String AREA = "area_representative";

    private final Running shipkeep = Running.shipkeep();

    @AfterEach
    void letTheClockRun() {
        shipkeep.time().set(Clock.systemUTC());
    }

    private void at(String moment) {
        shipkeep.time().set(Clock.fixed(Instant.parse(moment), java.time.ZoneOffset.UTC));
    }

    private Deal begin(String code) {
        long account = new TestShippers().create(code, World.NANJING_AREA, "CNY");
        DealEntry entry = new DealEntry(
                "旺季分流", 900, 900_000, null, null, "", "sweep", "约见", LocalDate.of(2026, 9, 30), null, null, null);
        return shipkeep.as(
                AREA, () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry)));
    }

    private String list(String person, String query) {
        return shipkeep.get(person, "/deals?" + query).body();
    }

    @Test
    void theOwnerThenTheManagersThenEverybodyIsToldInWorkingDays() {
        at("2026-09-29T02:00:00Z");
        Deal deal = begin("D-STILL");
        String row = "/deals/" + deal.id() + "\"";
        // 29 September is a Tuesday; 1 to 7 October are days off, 10 October is worked.
        at("2026-10-08T02:00:00Z");
        assertThat(list(AREA, "mine=1&idle=3")).doesNotContain(row);
        at("2026-10-09T02:00:00Z");
        assertThat(list(AREA, "mine=1&idle=3")).contains(row, "停滞 3 天");
        assertThat(shipkeep.get(AREA, "/").body()).contains("你的机会没有进展");
        at("2026-10-12T02:00:00Z");
        assertThat(list("manager", "idle=5")).contains(row);
        assertThat(shipkeep.get("manager", "/").body()).contains("下属的机会停滞");
        at("2026-10-13T02:00:00Z");
        assertThat(list("manager", "idle=7")).doesNotContain(row);
        at("2026-10-14T02:00:00Z");
        assertThat(list("manager", "idle=7")).contains(row);
        assertThat(shipkeep.get("manager", "/deals/" + deal.id()).body()).contains("建议移交给", "有风险");
    }

    @Test
    void aStepIsOverdueWhenMoreWorkingDaysPassThanItAllows() {
        at("2026-09-29T02:00:00Z");
        Deal deal = begin("D-OVERDUE");
        Step twoDays = new Step(1, "test", "测试", "Test", 2, 500, false, List.of(), List.of(), null);
        at("2026-10-08T02:00:00Z");
        assertThat(overdue(deal, twoDays)).isFalse();
        at("2026-10-09T02:00:00Z");
        assertThat(overdue(deal, twoDays)).isTrue();
    }

    private boolean overdue(Deal deal, Step step) {
        return shipkeep.as(AREA, () -> shipkeep.bean(DealDays.class).isOverdue(deal, step));
    }

    private void call(Deal deal) {
        shipkeep.as(AREA, () -> {
            Visits visits = shipkeep.bean(Visits.class);
            TestPeople.done(visits.plan(
                    deal.id(), new Visits.Plan(Visit.Way.CALL, shipkeep.time().today(), "月票量", "", "", false, true)));
            return TestPeople.done(visits.log(
                    deal.id(), visits.list(deal.id()).getFirst().id(), new Visits.Outcome(null, "下周见面", "", null)));
        });
    }

    @Test
    void aVisitIsProgress() {
        at("2026-09-14T02:00:00Z");
        Deal deal = begin("D-PROGRESS");
        at("2026-09-25T02:00:00Z");
        call(deal);
        assertThat(list(AREA, "idle=3&q=" + deal.number())).doesNotContain("/deals/" + deal.id() + "\"");
    }

    @Test
    void aCustomerIsDueForAContactWhenItsClassAllowsNoMoreDays() {
        assertThat(shipkeep.post(AREA, "/deals/follow-up/rhythm", Map.of("rhythm.a", "1"))
                        .statusCode())
                .isEqualTo(403);
        Map<String, String> rhythm = Map.of("rhythm.a", "10", "rhythm.b", "30", "rhythm.c", "60", "rhythm.*", "90");
        Map<String, String> wrong = Map.of("rhythm.a", "zehn", "rhythm.b", "30", "rhythm.c", "60", "rhythm.*", "90");
        assertThat(shipkeep.post("administrator", "/deals/follow-up/rhythm", wrong)
                        .body())
                .contains("zehn");
        assertThat(shipkeep.post("administrator", "/deals/follow-up/rhythm", rhythm)
                        .statusCode())
                .isEqualTo(303);
        at("2026-06-01T02:00:00Z");
        Deal deal = begin("D-RHYTHM");
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE account.account SET abc = 'A' WHERE id = ?")
                .param(deal.accountId())
                .update());
        String row = "/deals/" + deal.id() + "\"";
        at("2026-06-11T02:00:00Z");
        assertThat(list(AREA, "rhythm=1")).doesNotContain(row);
        at("2026-06-12T02:00:00Z");
        assertThat(list(AREA, "rhythm=1")).contains(row);
        assertThat(shipkeep.get(AREA, "/deals/" + deal.id()).body()).contains("每 10 天，上次 2026-06-01", "已超 1 天");
        call(deal);
        assertThat(list(AREA, "rhythm=1")).doesNotContain(row);
        assertThat(shipkeep.get(AREA, "/deals/" + deal.id()).body())
                .contains("上次 2026-06-12")
                .doesNotContain("已超");
    }

    @Test
    void threeHundredDealsOfSomebodyWhoLeavesChangeHandsAtOnce() {
        Deal first = begin("D-LEAVES");
        shipkeep.as(AREA, () -> {
            DealKeeper keeper = shipkeep.bean(DealKeeper.class);
            for (int i = 1; i < 300; i++) {
                TestPeople.done(keeper.create(first.accountId(), first.entry()));
            }
            return null;
        });
        String all = "q=D-LEAVES";
        assertThat(shipkeep.post("manager", "/deals/owners", Map.of("all", "true", "owner", "NOBODY", "back", all))
                        .statusCode())
                .isEqualTo(422);
        String heir = staffNo("manager");
        assertThat(shipkeep.post(AREA, "/deals/owners", Map.of("all", "true", "owner", heir, "back", all))
                        .statusCode())
                .isEqualTo(403);
        assertThat(shipkeep.post("manager", "/deals/owners", Map.of("all", "true", "owner", heir, "back", all))
                        .statusCode())
                .isEqualTo(303);
        List<Deal> given = shipkeep.as(AREA, () -> shipkeep.bean(Deals.class).listOfAccount(first.accountId(), 400));
        assertThat(given)
                .hasSize(300)
                .extracting(deal -> deal.owner().name())
                .containsOnly(given.getFirst().owner().name())
                .doesNotContain(first.owner().name());
    }

    @Test
    void somebodyWhoLeftTakesNoDealsAndWhoHasFewestIsProposedFirst() {
        Deal deal = begin("D-HEIRS");
        long left = TestPeople.create(shipkeep, "d-left", World.NANJING_AREA, AREA);
        List.of("d-free-1", "d-free-2", "d-free-3")
                .forEach(name -> TestPeople.create(shipkeep, name, World.NANJING_AREA, AREA));
        TestPeople.create(shipkeep, "d-busy", World.NANJING_AREA, AREA);
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE organization.person SET active = false WHERE id = ?")
                .param(left)
                .update());
        DealHandovers handovers = shipkeep.bean(DealHandovers.class);
        assertThat(TestPeople.problem(
                        shipkeep.as("manager", () -> handovers.give(List.of(deal.id()), staffNo("d-left")))))
                .isEqualTo("deal.problem.owner");
        Deal given = begin("D-HEIRS-BUSY");
        shipkeep.as("manager", () -> TestPeople.done(handovers.give(List.of(given.id()), staffNo("d-busy"))));
        assertThat(shipkeep.as("manager", () -> handovers.listCandidates(deal)))
                .hasSize(3)
                .allMatch(candidate -> candidate.openDeals() == 0)
                .extracting(DealHandovers.Candidate::staffNo)
                .doesNotContain(staffNo("d-left"), staffNo("d-busy"), staffNo(AREA));
    }

    private String staffNo(String username) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT staff_no FROM organization.person WHERE username = ?")
                .param(username)
                .query(String.class)
                .single());
    }

    @Test
    void clocksRiseOrAreRefused() {
        Map<String, String> falling = Map.of("ownerDays", "5", "managerDays", "3", "riskDays", "7");
        assertThat(shipkeep.post("administrator", "/deals/steps/clocks", falling)
                        .statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post("manager", "/deals/steps/clocks", falling).statusCode())
                .isEqualTo(403);
        Map<String, String> usual = Map.of("ownerDays", "3", "managerDays", "5", "riskDays", "7");
        assertThat(shipkeep.post("administrator", "/deals/steps/clocks", usual).statusCode())
                .isEqualTo(303);
    }
}
