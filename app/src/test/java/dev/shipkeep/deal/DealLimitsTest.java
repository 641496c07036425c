package dev.shipkeep.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.waybill.intake.TestShippers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a deal and its visits refuse, what counts as evidence, and what the carrier sets for a step. */
class DealLimitsTest {

    private static final String AREA = "area_representative";

    private final Running shipkeep = Running.shipkeep();

    private static DealEntry entry(long parcels, long revenueFen, String competitor, @Nullable LocalDate close) {
        return new DealEntry("界限", parcels, revenueFen, null, null, competitor, "sweep", "", null, close, null, null);
    }

    private Change<Deal> create(String code, DealEntry entry) {
        long account = new TestShippers().create(code, World.NANJING_AREA, "CNY");
        return shipkeep.as(AREA, () -> shipkeep.bean(DealKeeper.class).create(account, entry));
    }

    private Deal begin(String code) {
        return TestPeople.done(create(code, entry(100, 90_000, "甲速递", null)));
    }

    private long contact(Deal deal) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("INSERT INTO account.contact (account_id, name, role) VALUES (?, '周决策', 'decides') RETURNING id")
                .param(deal.accountId())
                .query(Long.class)
                .single());
    }

    private void plan(Deal deal, Visit.Way way, int inDays) {
        LocalDate day = shipkeep.time().today().plusDays(inDays);
        shipkeep.as(
                AREA,
                () -> TestPeople.done(shipkeep.bean(Visits.class)
                        .plan(deal.id(), new Visits.Plan(way, day, "价格", "", "", false, false))));
    }

    private Change<Deal> log(Deal deal, @Nullable Long contact, String nextAction, @Nullable LocalDate nextOn) {
        return shipkeep.as(AREA, () -> {
            Visits visits = shipkeep.bean(Visits.class);
            long visit = visits.list(deal.id()).stream()
                    .filter(one -> one.doneAt() == null)
                    .findFirst()
                    .orElseThrow()
                    .id();
            return visits.log(deal.id(), visit, new Visits.Outcome(contact, "没有回复", nextAction, nextOn));
        });
    }

    private boolean holds(Deal deal, Evidence evidence) {
        return shipkeep.as(AREA, () -> shipkeep.bean(EvidenceReader.class)
                .findHeld(shipkeep.bean(Deals.class).getDeal(deal.id()))
                .contains(evidence));
    }

    @Test
    void figuresAndDaysStayWithinWhatSumsCanHold() {
        assertThat(TestPeople.problem(create("D-LIMIT-1", entry(Long.MAX_VALUE, 1, "", null))))
                .isEqualTo("deal.problem.parcels");
        assertThat(TestPeople.problem(create("D-LIMIT-2", entry(1, Long.MAX_VALUE, "", null))))
                .isEqualTo("deal.problem.tooMuch");
        assertThat(TestPeople.problem(create("D-LIMIT-3", entry(1, 1, "", LocalDate.of(9999, 12, 31)))))
                .isEqualTo("deal.problem.farDay");
        TestPeople.done(create("D-LIMIT-4", entry(DealKeeper.MOST_PARCELS, DealKeeper.MOST_FEN, "", null)));
        assertThat(shipkeep.get(AREA, "/deals").statusCode()).isEqualTo(200);
        assertThat(shipkeep.get("manager", "/team/forecast").statusCode()).isEqualTo(200);
    }

    @Test
    void messagesAndCallsAreNoVisits() {
        Deal deal = begin("D-LIMIT-MESSAGE");
        plan(deal, Visit.Way.MESSAGE, 0);
        assertThat(holds(deal, Evidence.VISIT_PLANNED)).isFalse();
        TestPeople.done(log(deal, contact(deal), "", null));
        assertThat(holds(deal, Evidence.VISIT_DONE)).isFalse();
        assertThat(holds(deal, Evidence.DECIDER_MET)).isFalse();
        assertThat(holds(deal, Evidence.FOLLOWED_UP)).isTrue();
        plan(deal, Visit.Way.CALL, 30);
        assertThat(holds(deal, Evidence.FOLLOWED_UP)).isFalse();
    }

    @Test
    void aVisitMadeEarlierThanPlannedIsOfTheDayOnWhichItWasMade() {
        Deal deal = begin("D-LIMIT-EARLY");
        plan(deal, Visit.Way.TO_CUSTOMER, 20);
        LocalDate today = shipkeep.time().today();
        assertThat(TestPeople.problem(log(deal, null, "送合同", today.minusDays(1))))
                .isEqualTo("deal.problem.nextDay");
        assertThat(TestPeople.problem(log(deal, null, "", today.plusDays(1)))).isEqualTo("deal.problem.nextAction");
        Deal after = TestPeople.done(log(deal, null, "送合同", today.plusDays(1)));
        assertThat(after.entry().nextOn()).isEqualTo(today.plusDays(1));
        assertThat(shipkeep.as(AREA, () -> shipkeep.bean(Visits.class).list(deal.id())))
                .singleElement()
                .extracting(Visit::plannedOn)
                .isEqualTo(today);
    }

    @Test
    void aLostDealKeepsWhoWonIt() {
        Deal deal = begin("D-LIMIT-LOST");
        Deal lost = shipkeep.as(
                AREA, () -> TestPeople.done(shipkeep.bean(DealWay.class).lose(deal.id(), "price", "", "")));
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> shipkeep.bean(DealKeeper.class)
                        .change(deal.id(), lost.version(), entry(100, 90_000, "", null)))))
                .isEqualTo("deal.problem.competitor");
    }

    @Test
    void aStepAsksForEvidenceOfItsEntryAndSaysWhoseWorkItIs() {
        Deal deal = begin("D-LIMIT-ENTRY");
        Steps steps = shipkeep.bean(Steps.class);
        Step before = shipkeep.as("manager", () -> steps.getStep(2));
        Step asked = new Step(
                2,
                before.code(),
                before.nameZh(),
                before.nameEn(),
                before.dueDays(),
                before.probabilityBasisPoints(),
                before.wins(),
                before.exits(),
                List.of(Evidence.NEED_RECORDED),
                "key_account_manager");
        shipkeep.asSystem(() -> TestPeople.done(steps.change(asked)));
        try {
            assertThat(shipkeep.as(AREA, () -> shipkeep.bean(DealWay.class).listAsked(deal)))
                    .extracting(DealWay.Asked::evidence)
                    .contains(Evidence.CONTACT_KNOWN, Evidence.NEED_RECORDED);
            assertThat(shipkeep.get("manager", "/deals/steps").body()).contains("进入这一步前要有：", "大客户经理");
        } finally {
            shipkeep.asSystem(() -> TestPeople.done(steps.change(before)));
        }
    }

    @Test
    void winsAndLossesStayWithACompetitorThatIsRenamed() {
        Deal deal = TestPeople.done(create("D-LIMIT-RIVAL", entry(100, 90_000, "改名前快递", null)));
        shipkeep.post("pricing_analyst", "/competitors", Map.of("name", "改名前快递"));
        Map<String, Object> made = shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT id, version FROM analysis.competitor WHERE name = '改名前快递'")
                .query()
                .singleRow());
        int changed = shipkeep.post(
                        "pricing_analyst",
                        "/competitors/" + made.get("id"),
                        Map.of("name", "改名后快递", "version", "" + made.get("version"), "active", "true"))
                .statusCode();
        assertThat(changed).isEqualTo(303);
        assertThat(shipkeep.as(AREA, () -> shipkeep.bean(Deals.class).getDeal(deal.id()))
                        .entry()
                        .competitor())
                .isEqualTo("改名后快递");
    }
}
