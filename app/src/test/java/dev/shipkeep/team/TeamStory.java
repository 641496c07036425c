package dev.shipkeep.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.DealWay;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.Visit;
import dev.shipkeep.deal.Visits;
import dev.shipkeep.lead.TestLeads;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.waybill.intake.TestShippers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What managers see of a month in which deals were begun, went on, were won and lost. */
class TeamStory {

    private static final String AREA = "area_representative";

    private final Running shipkeep = Running.shipkeep();

    @AfterEach
    void letTheClockRun() {
        shipkeep.time().set(Clock.systemUTC());
    }

    private void at(String day) {
        Duration ahead = Duration.between(Instant.now(), Instant.parse(day + "T02:00:00Z"));
        shipkeep.time().set(Clock.offset(Clock.systemUTC(), ahead));
    }

    private Deal begin(String code, long revenueFen, @Nullable LocalDate close) {
        long account = new TestShippers().create(code, World.NANJING_AREA, "CNY");
        DealEntry entry =
                new DealEntry("漏斗", 100, revenueFen, null, null, "同行", "exhibition", "", null, close, null, null);
        return shipkeep.as(
                AREA, () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry)));
    }

    private void advance(Deal deal, int from, int until) {
        shipkeep.as("manager", () -> {
            for (int step = from; step < until; step++) {
                TestPeople.done(shipkeep.bean(DealWay.class).advance(deal.id(), step, "演练"));
            }
            return true;
        });
    }

    private Area area(String person, String code) {
        return shipkeep.as(person, () -> shipkeep.bean(Areas.class).get(code));
    }

    @Test
    void theFunnelCountsHowFarDealsCameAndTheMonthKnowsWhoWon() {
        at("2031-03-03");
        Deal won = begin("T-WON", 1_000_000, LocalDate.of(2031, 3, 20));
        Deal lost = begin("T-LOST", 400_000, null);
        Deal open = begin("T-OPEN", 600_000, LocalDate.of(2031, 4, 10));
        at("2031-03-10");
        advance(won, 1, 8);
        advance(lost, 1, 3);
        advance(open, 1, 2);
        shipkeep.as(AREA, () -> TestPeople.done(shipkeep.bean(DealWay.class).lose(lost.id(), "price", "", "")));
        FunnelQuestion question = new FunnelQuestion(
                area("manager", "JS-NJ"),
                LocalDate.of(2031, 3, 1),
                LocalDate.of(2031, 3, 10),
                "",
                "exhibition",
                "",
                "CNY");
        Funnel funnel =
                shipkeep.as("manager", () -> shipkeep.bean(Funnels.class).read(question));
        assertThat(funnel.deals()).isEqualTo(3);
        assertThat(funnel.stages().getFirst()).isEqualTo(new Funnel.Stage(1, 3, 3, 0, 0, 5L));
        assertThat(funnel.stages().get(1)).isEqualTo(new Funnel.Stage(2, 3, 2, 0, 1, 0L));
        assertThat(funnel.stages().get(2)).isEqualTo(new Funnel.Stage(3, 2, 1, 1, 0, 0L));
        assertThat(funnel.stages().get(2).conversion()).isEqualTo(5_000);
        for (Dimension dimension : Dimension.values()) {
            List<Funnel.Group> groups =
                    shipkeep.as("manager", () -> shipkeep.bean(Funnels.class).listGroups(question, dimension));
            assertThat(groups).singleElement().satisfies(group -> {
                assertThat(group.deals()).isEqualTo(3);
                assertThat(group.conversion()).isEqualTo(5_000);
                assertThat(group.revenueFen()).isEqualTo(1_000_000);
                assertThat(group.medianDays()).isEqualTo(5);
            });
        }
        theMonthKnowsWhoWon();
        aLossIsOfTheDayOnWhichItHappened(lost);
    }

    private void aLossIsOfTheDayOnWhichItHappened(Deal lost) {
        at("2031-04-07");
        Deal before = shipkeep.as("manager", () -> shipkeep.bean(Deals.class).getDeal(lost.id()));
        DealEntry corrected =
                new DealEntry("漏斗", 100, 450_000, null, null, "乙快运", "exhibition", "", null, null, null, null);
        shipkeep.as(
                "manager",
                () -> TestPeople.done(shipkeep.bean(DealKeeper.class).change(lost.id(), before.version(), corrected)));
        assertThat(member(YearMonth.of(2031, 3)).work().lost()).isOne();
        assertThat(member(YearMonth.of(2031, 4)).work().lost()).isZero();
        Deal again = shipkeep.as(
                "manager", () -> TestPeople.done(shipkeep.bean(DealWay.class).reopen(lost.id())));
        assertThat(again.lostAt()).isNull();
        assertThat(member(YearMonth.of(2031, 3)).work().lost()).isZero();
    }

    @Test
    void daysThatNobodyKnowsDoNotCount() {
        shipkeep.time().set(Clock.fixed(Instant.parse("2032-03-03T02:00:00Z"), ZoneOffset.UTC));
        advance(begin("T-AT-ONCE", 1_000_000, null), 1, 8);
        FunnelQuestion question = new FunnelQuestion(
                area("manager", "JS-NJ"),
                LocalDate.of(2032, 3, 1),
                LocalDate.of(2032, 3, 10),
                "",
                "exhibition",
                "",
                "CNY");
        Funnel funnel =
                shipkeep.as("manager", () -> shipkeep.bean(Funnels.class).read(question));
        assertThat(funnel.stages().getFirst()).isEqualTo(new Funnel.Stage(1, 1, 1, 0, 0, null));
        List<Funnel.Group> groups =
                shipkeep.as("manager", () -> shipkeep.bean(Funnels.class).listGroups(question, Dimension.SOURCE));
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.won()).isOne();
            assertThat(group.medianDays()).isNull();
        });
    }

    private Forecast forecast(YearMonth month) {
        return shipkeep
                .as("manager", () -> shipkeep.bean(Forecasts.class).list(area("manager", "JS-NJ-1-A"), "CNY"))
                .stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private Member member(YearMonth month) {
        return shipkeep
                .as("manager", () -> shipkeep.bean(Members.class).list(area("manager", ""), month, "CNY"))
                .stream()
                .filter(one -> one.key().equals("T-" + AREA))
                .findFirst()
                .orElseThrow();
    }

    private void theMonthKnowsWhoWon() {
        YearMonth march = YearMonth.of(2031, 3);
        String staffNo = "T-" + AREA;
        shipkeep.as("manager", () -> shipkeep.bean(Targets.class)
                .set(march, "CNY", Map.of(staffNo, new Target(2_000_000, 2, 20, 10))));
        Member member = member(march);
        assertThat(member.work().won()).isOne();
        assertThat(member.work().lost()).isOne();
        assertThat(member.work().revenueFen()).isEqualTo(1_000_000);
        assertThat(member.reached()).isEqualTo(5_000);
        Forecast signed = forecast(march);
        assertThat(signed.planned()).isZero();
        assertThat(signed.bestFen()).isZero();
        assertThat(signed.wonFen()).isEqualTo(1_000_000);
        Forecast april = forecast(march.plusMonths(1));
        assertThat(april.bestFen()).isEqualTo(600_000);
        assertThat(april.weightedFen()).isEqualTo(60_000);
        assertThat(shipkeep.get("manager", "/team?month=2031-03").body()).contains("50.0%", "南京市公司", staffNo);
        assertThat(shipkeep.get(AREA, "/team?month=2031-03").body()).contains(staffNo);
    }

    private Deal begin(String person, String code, @Nullable Integer probability, long revenueFen, LocalDate close) {
        long account = new TestShippers().create(code, World.NANJING_AREA, "CNY");
        DealEntry entry =
                new DealEntry("月度", 100, revenueFen, null, probability, "", "exhibition", "", null, close, null, null);
        return shipkeep.as(
                person, () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry)));
    }

    private void visit(String person, Deal deal, boolean done) {
        shipkeep.as(person, () -> {
            Visits visits = shipkeep.bean(Visits.class);
            LocalDate today = shipkeep.time().today();
            TestPeople.done(visits.plan(deal.id(), new Visits.Plan(Visit.Way.CALL, today, "价格", "", "", false, false)));
            long visit = visits.list(deal.id()).getFirst().id();
            return done
                    ? TestPeople.done(visits.log(deal.id(), visit, new Visits.Outcome(null, "谈过", "", null)))
                    : deal;
        });
    }

    private void lead(String person, String name, String state) {
        long id = TestLeads.bring(shipkeep, person, TestLeads.form(name));
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE lead.lead SET state = ?, account_id = CASE WHEN ? = 'CONVERTED' THEN ? END WHERE id = ?")
                .params(state, state, World.SILK, id)
                .update());
    }

    @Test
    void aMonthCountsWhatWasDoneAndWeighsWhatIsPlanned() {
        String person = "team-member";
        TestPeople.create(shipkeep, person, World.NANJING_AREA, AREA);
        at("2032-05-03");
        Deal idle = begin(person, "T-IDLE", 4_000, 1_000_000, LocalDate.of(2032, 5, 31));
        at("2032-05-07");
        begin(person, "T-FRESH", null, 200_000, LocalDate.of(2032, 5, 31));
        begin(person, "T-LATER", 4_000, 1_000_000, LocalDate.of(2032, 6, 1));
        visit(person, begin(person, "T-VISITED", null, 0, LocalDate.of(2032, 6, 1)), true);
        visit(person, idle, false);
        lead(person, "团队新线索", "NEW");
        lead(person, "团队已通过", "ACCEPTED");
        lead(person, "团队已转客户", "CONVERTED");
        Member member = shipkeep
                .as("manager", () -> shipkeep.bean(Members.class)
                        .list(area("manager", ""), YearMonth.of(2032, 5), "CNY"))
                .stream()
                .filter(one -> one.key().equals("S-" + person))
                .findFirst()
                .orElseThrow();
        assertThat(member.work()).isEqualTo(new Member.Work(3, 2, 1, 4, 1, 4, 0, 0, 0, 410_000));
        Forecast june =
                shipkeep.as(person, () -> shipkeep.bean(Forecasts.class).list(area(person, "JS-NJ-1-A"), "CNY").stream()
                        .filter(month -> month.month().equals(YearMonth.of(2032, 6)))
                        .findFirst()
                        .orElseThrow());
        assertThat(june.weightedFen()).isEqualTo(400_000);
    }

    @Test
    void everybodySeesTheOwnPartOfTheTreeOnly() {
        assertThat(shipkeep.get("manager-zj", "/team?unit=JS-NJ").statusCode()).isEqualTo(404);
        assertThat(shipkeep.get("manager-zj", "/team/funnel?unit=JS-NJ").statusCode())
                .isEqualTo(404);
        assertThat(shipkeep.get("manager-zj", "/team").body()).doesNotContain("T-" + AREA + "<");
        assertThat(shipkeep.as("key_account_manager", () -> shipkeep.bean(Members.class)
                        .list(area("key_account_manager", ""), YearMonth.of(2031, 3), "CNY")))
                .extracting(Member::key)
                .containsExactly("T-key_account_manager");
        assertThat(shipkeep.get("key_account_manager", "/team").statusCode()).isEqualTo(200);
        assertThat(shipkeep.get("courier", "/team").statusCode()).isEqualTo(403);
    }

    @Test
    void amountsOfDifferentCurrenciesAreNeverAddedUp() {
        at("2031-07-01");
        DealEntry entry = new DealEntry(
                "币种", 100, 700_000, null, null, "", "exhibition", "", null, LocalDate.of(2031, 7, 20), null, null);
        for (String currency : List.of("CNY", "JPY")) {
            long account = new TestShippers().create("T-" + currency, World.NANJING_AREA, currency);
            shipkeep.as(
                    AREA, () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry)));
        }
        YearMonth july = YearMonth.of(2031, 7);
        for (String currency : List.of("CNY", "JPY")) {
            Forecast forecast = shipkeep.as(
                    "manager", () -> shipkeep.bean(Forecasts.class).list(area("manager", ""), currency).stream()
                            .filter(month -> month.month().equals(july))
                            .findFirst()
                            .orElseThrow());
            assertThat(forecast.bestFen()).isEqualTo(700_000);
            assertThat(forecast.planned()).isEqualTo(2);
        }
        String list = "/deals?q=%E5%B8%81%E7%A7%8D";
        assertThat(shipkeep.get("manager", list).body()).contains("CNY 预计月收入", "JPY 预计月收入");
        assertThat(shipkeep.get("manager", "/team/forecast?currency=JPY").body())
                .contains("<option value=\"JPY\" selected>");
        Map<String, Target> wanted = Map.of("T-" + AREA, new Target(90_000, 1, 0, 0));
        shipkeep.as("manager", () -> shipkeep.bean(Targets.class).set(july, "JPY", wanted));
        shipkeep.as("manager", () -> shipkeep.bean(Targets.class).set(july, "CNY", wanted));
        assertThat(shipkeep.get("manager", "/team/targets?month=2031-07&currency=JPY")
                        .body())
                .contains("（JPY）", "value=\"900\"");
    }

    @Test
    void targetsAreSetForOwnPeopleAndWrongOnesAreKeptOnThePage() {
        String field = "revenue.T-" + AREA;
        assertThat(shipkeep.post("manager", "/team/targets", Map.of("month", "2031-05", field, "五万"))
                        .body())
                .contains("五万", "is-invalid");
        assertThat(shipkeep.post("manager", "/team/targets", Map.of("month", "2031-05", field, "50000.5"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.get("manager", "/team/targets?month=2031-05").body())
                .contains("50000.5");
        shipkeep.post("manager-zj", "/team/targets", Map.of("month", "2031-05", field, "1"));
        assertThatThrownBy(() -> shipkeep.as("manager-zj", () -> shipkeep.bean(Targets.class)
                        .set(YearMonth.of(2031, 5), "CNY", Map.of("T-" + AREA, new Target(1, 1, 1, 1)))))
                .isInstanceOf(NotFound.class);
        assertThat(shipkeep.get("manager", "/team/targets?month=2031-05").body())
                .contains("50000.5");
        assertThat(shipkeep.post(AREA, "/team/targets", Map.of("month", "2031-05", field, "1"))
                        .statusCode())
                .isEqualTo(403);
    }
}
