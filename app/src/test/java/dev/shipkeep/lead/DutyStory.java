package dev.shipkeep.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.UnitEntry;
import dev.shipkeep.organization.Units;
import dev.shipkeep.organization.WorkingDays;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Weeks of a courier, an area manager and a station manager: the duty, who asks when, what excuses, and the ranking. */
class DutyStory {

    private final Running shipkeep = Running.shipkeep();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String courier = "courier-" + mark;
    private final String areaManager = "area-" + mark;
    private final String stationManager = "station-" + mark;

    @BeforeEach
    void makeAStation() {
        Unit station = unit(World.NANJING, "station", "站" + mark);
        Unit area = unit(station.id(), "area", "片" + mark);
        TestPeople.create(shipkeep, courier, area.id(), "courier");
        TestPeople.create(shipkeep, areaManager, area.id(), "manager");
        TestPeople.create(shipkeep, stationManager, station.id(), "manager");
        setPolicy("2027-03-01");
    }

    @AfterEach
    void letTheClockRun() {
        shipkeep.time().set(Clock.systemUTC());
        setPolicy("");
        TestLeads.send(shipkeep, "administrator", "/calendar/removals", "day", "2027-03-15", "year", "2027");
    }

    private Unit unit(long parent, String kind, String name) {
        UnitEntry entry = new UnitEntry(kind, name, name, "");
        return TestPeople.done(
                shipkeep.asSystem(() -> shipkeep.bean(Units.class).create(parent, entry)));
    }

    private void setPolicy(String since) {
        assertThat(TestLeads.send(shipkeep, "administrator", "/leads/duty/policy", "since", since, "missedDays", "3")
                        .statusCode())
                .isEqualTo(303);
    }

    /** At ten in the morning. */
    private void on(String day) {
        shipkeep.time().set(Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneOffset.UTC));
    }

    private String page(String person, String path) {
        return shipkeep.get(person, path).body();
    }

    private void bring(String person, String name, String... more) {
        TestLeads.bring(shipkeep, person, TestLeads.form(name, more));
    }

    private long idOf(String username) {
        return shipkeep.person(username).id();
    }

    private HttpResponse<String> recordCause(String person, String... form) {
        return TestLeads.send(shipkeep, person, "/leads/duty/" + idOf(courier) + "/cause", form);
    }

    @Test
    void threeWorkingDaysWithoutALeadGoUpUntilSomebodyRecordsTheCause() {
        on("2027-03-01");
        assertThat(page(courier, "/")).contains("今日还差 1 条线索");
        bring(courier, "周一的店" + mark);
        assertThat(page(courier, "/")).doesNotContain("今日还差");
        assertThat(page(courier, "/leads/mine")).contains("今日任务已完成");

        on("2027-03-04");
        assertThat(page(areaManager, "/")).doesNotContain("请记录原因");
        on("2027-03-05");
        assertThat(page(areaManager, "/")).contains("1 人连续多日没有线索");
        assertThat(page(areaManager, "/leads/duty")).contains("人员" + courier, "连续 3 个工作日", "待说明");
        assertThat(page(stationManager, "/")).doesNotContain("请记录原因");

        on("2027-03-08");
        assertThat(page(stationManager, "/")).contains("1 人连续多日没有线索");
        assertThat(page(stationManager, "/leads/duty")).contains("逾期未说明");
        assertThat(recordCause(areaManager).statusCode()).isEqualTo(422);
        assertThat(recordCause(areaManager, "cause", "other").body()).contains("请写明原因");
        assertThat(recordCause("manager-zj", "cause", "workload").statusCode()).isEqualTo(404);
        assertThat(recordCause(areaManager, "cause", "workload").statusCode()).isEqualTo(303);
        assertThat(page(areaManager, "/")).doesNotContain("请记录原因");
        assertThat(page(stationManager, "/")).doesNotContain("请记录原因");
        assertThat(recordCause(areaManager, "cause", "workload").body()).contains("不需要说明原因");
    }

    @Test
    void absencesAndOwnDaysOffAreNotOwed() {
        on("2027-03-08");
        bring(courier, "请假前的店" + mark);
        String path = "/leads/duty/" + idOf(courier) + "/absence";
        assertThat(TestLeads.send(shipkeep, areaManager, path, "from", "2027-03-12", "to", "2027-03-09", "reason", "病假")
                        .statusCode())
                .isEqualTo(422);
        TestLeads.send(shipkeep, areaManager, path, "from", "2027-03-09", "to", "2027-03-12", "reason", "病假");
        HttpResponse<String> again =
                TestLeads.send(shipkeep, areaManager, path, "from", "2027-03-12", "to", "2027-03-13", "reason", "病假");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("2027-03-09 至 2027-03-12 已有同一原因（病假）的请假记录");
        on("2027-03-10");
        assertThat(page(courier, "/leads/mine")).contains("今日没有线索任务");
        TestLeads.send(
                shipkeep, "administrator", "/calendar/days", "first", "2027-03-15", "kind", "off", "note", "企业日");
        assertThat(page(courier, "/calendar?year=2027")).contains("企业日", "还没有公布");
        on("2027-03-18");
        assertThat(page(areaManager, "/leads/duty?show=all")).contains("连续 2 个工作日没有新线索，自 2027-03-16");
        on("2027-03-19");
        assertThat(page(areaManager, "/")).contains("1 人连续多日没有线索");
    }

    @Test
    void daysBeforeSomebodyCameAreNotOwed() {
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE organization.person SET known_since = '2027-03-10' WHERE id = ?")
                .param(idOf(courier))
                .update());
        on("2027-03-15");
        assertThat(page(areaManager, "/leads/duty?show=all")).contains("连续 2 个工作日没有新线索，自 2027-03-11");
        on("2027-03-16");
        assertThat(page(areaManager, "/")).contains("1 人连续多日没有线索");
    }

    @Test
    void nobodyExcusesThemselves() {
        String both = "both-" + mark;
        long own = unit(World.NANJING, "station", "双" + mark).id();
        TestPeople.create(shipkeep, both, own, "courier", "manager");
        on("2027-03-08");
        String path = "/leads/duty/" + idOf(both);
        assertThat(TestLeads.send(shipkeep, both, path + "/cause", "cause", "workload")
                        .statusCode())
                .isEqualTo(403);
        assertThat(TestLeads.send(
                                shipkeep,
                                both,
                                path + "/absence",
                                "from",
                                "2027-03-09",
                                "to",
                                "2027-03-10",
                                "reason",
                                "休假")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsKnownAlreadyIsNoFind() {
        on("2027-03-02");
        bring("courier", "早有人找到的店" + mark, "contactPhone", "13712340000", "contactName", "周");
        bring(courier, "早有人找到的店" + mark, "contactPhone", "13712340000", "contactName", "周", "confirmed", "1");
        assertThat(page(courier, "/")).contains("今日还差 1 条线索");
    }

    @Test
    void aRankingIsSeenByThoseBelowOnceItIsPublished() {
        on("2027-03-02");
        bring(courier, "排名的店" + mark);
        assertThat(page(courier, "/leads/ranking")).contains("还没有公布排名");
        assertThat(shipkeep.post(courier, "/leads/ranking/publications", java.util.Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(TestLeads.send(shipkeep, stationManager, "/leads/ranking/publications", "month", "2027-03")
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(courier, "/leads/ranking?month=2027-03")).contains("人员" + courier, "1 / 2");
        assertThat(page("courier", "/leads/ranking?month=2027-03")).doesNotContain("人员" + courier);
    }

    @Test
    void theCalendarKnowsPublishedHolidaysAndIsChangedByHeadquartersOnly() {
        WorkingDays days = shipkeep.bean(WorkingDays.class);
        assertThat(shipkeep.asSystem(() -> days.calendar().isWorkingDay(LocalDate.of(2026, 10, 1))))
                .isFalse();
        assertThat(page("courier", "/calendar?year=2026")).contains("国庆节");
        List<String> refused = List.of("manager", courier);
        assertThat(refused)
                .allMatch(person ->
                        TestLeads.send(shipkeep, person, "/calendar/days", "first", "2027-01-04", "note", "不许")
                                        .statusCode()
                                == 403);
    }
}
