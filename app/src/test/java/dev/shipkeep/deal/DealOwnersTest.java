package dev.shipkeep.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.waybill.intake.TestShippers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may own a deal, and what goes with it when it gets another owner. Numbers are found by the search. */
class DealOwnersTest {

    private static final String AREA = "area_representative";

    private final Running shipkeep = Running.shipkeep();

    private Deal begin(String code) {
        long account = new TestShippers().create(code, World.NANJING_AREA, "CNY");
        DealEntry entry = new DealEntry("换人的", 100, 90_000, null, null, "", "sweep", "", null, null, null, null);
        return shipkeep.as(
                AREA, () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry)));
    }

    private Change<Integer> give(Deal deal, String staffNo) {
        return shipkeep.as("manager", () -> shipkeep.bean(DealHandovers.class).give(List.of(deal.id()), staffNo));
    }

    private void plan(Deal deal, int inDays) {
        Visits.Plan plan = new Visits.Plan(
                Visit.Way.TO_CUSTOMER, shipkeep.time().today().plusDays(inDays), "价格", "", "", false, false);
        shipkeep.as(AREA, () -> TestPeople.done(shipkeep.bean(Visits.class).plan(deal.id(), plan)));
    }

    private List<String> visitors(Deal deal) {
        return shipkeep.as("manager", () -> shipkeep.bean(Visits.class).list(deal.id())).stream()
                .map(Visit::personName)
                .toList();
    }

    @Test
    void plannedVisitsGoWithTheDealAndPastOnesStay() {
        Deal deal = begin("D-OWNER-VISITS");
        plan(deal, 1);
        plan(deal, 8);
        shipkeep.as(AREA, () -> {
            long first = shipkeep.bean(Visits.class).list(deal.id()).getFirst().id();
            return TestPeople.done(
                    shipkeep.bean(Visits.class).log(deal.id(), first, new Visits.Outcome(null, "谈过了", "送合同", null)));
        });
        TestPeople.done(give(deal, "T-manager"));
        assertThat(visitors(deal)).containsExactlyInAnyOrder("测试manager", "测试" + AREA);
    }

    @Test
    void nobodyOwnsWhatTheyCannotOpen() {
        Deal deal = begin("D-OWNER-COURIER");
        assertThat(TestPeople.problem(give(deal, "T-courier"))).isEqualTo("deal.problem.owner");
        assertThat(TestPeople.problem(give(deal, "T-nobody"))).isEqualTo("deal.problem.owner");
        assertThat(visitors(deal)).isEmpty();
    }

    @Test
    void theSearchFindsDealsByTheirNumber() {
        Deal deal = begin("D-OWNER-SEARCH");
        String start = deal.number().toLowerCase().substring(0, deal.number().length() - 1);
        assertThat(shipkeep.get(AREA, "/search?q=" + deal.number()).body()).contains("/deals/" + deal.id());
        assertThat(shipkeep.get(AREA, "/search?q=" + start).body()).contains("开发机会");
        assertThat(shipkeep.get("manager-zj", "/search?q=" + deal.number()).body())
                .doesNotContain("/deals/" + deal.id());
        assertThat(shipkeep.get("courier", "/search?q=" + deal.number()).body()).doesNotContain("/deals/" + deal.id());
    }
}
