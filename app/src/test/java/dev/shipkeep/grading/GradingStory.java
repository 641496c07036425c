package dev.shipkeep.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A summer of some shippers: one rises, one falls, one goes silent, and a manager sets one by hand for a while. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GradingStory {

    private static final LocalDate END_OF_JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate END_OF_JULY = LocalDate.of(2025, 7, 31);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Running shipkeep = Running.shipkeep();
    private final TestShippers shippers = new TestShippers(shipkeep, "XTS");
    private final Gradings gradings = shipkeep.bean(Gradings.class);

    private long giant;
    private long riser;
    private long faller;
    private long quiet;
    private long never;

    @BeforeAll
    void createShippers() {
        String number = "GS" + NUMBER.incrementAndGet();
        giant = shippers.inHangzhou(number + "-giant", "key_account_manager");
        riser = shippers.inNanjing(number + "-riser", "area_representative");
        faller = shippers.inNanjing(number + "-faller", null);
        quiet = shippers.inNanjing(number + "-quiet", null);
        never = shippers.inNanjing(number + "-never", null);
        LocalDate start = LocalDate.of(2023, 6, 1);
        shippers.ship(giant, start, LocalDate.of(2025, 9, 1), 1, 30, 1200, 800);
        shippers.ship(riser, start, LocalDate.of(2025, 3, 31), 7, 4, 1000, 700);
        shippers.ship(riser, LocalDate.of(2025, 4, 1), END_OF_JUNE, 1, 6, 1000, 700);
        shippers.ship(faller, start, LocalDate.of(2025, 3, 31), 1, 10, 1000, 700);
        shippers.ship(faller, LocalDate.of(2025, 4, 1), END_OF_JULY, 1, 2, 1000, 700);
        shippers.ship(quiet, start, LocalDate.of(2025, 6, 1), 1, 5, 1000, 990);
    }

    @AfterAll
    void restoreTheClock() {
        shipkeep.time().set(Clock.systemUTC());
        assertThat(gradings.runNow(gradings.defaultDay(), RunCause.DEMAND, true).state())
                .isEqualTo(RunState.DONE);
    }

    private GradingRun gradeInTheMorningAfter(LocalDate day) {
        shipkeep.time()
                .set(Clock.fixed(
                        day.plusDays(1).atTime(3, 0).atZone(BusinessTime.ZONE).toInstant(), BusinessTime.ZONE));
        GradingRun run = gradings.runNow(day, RunCause.DEMAND, true);
        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.current()).isTrue();
        return run;
    }

    @Test
    @Order(1)
    void tellsWhoRisesFallsAndIsSilent() {
        gradeInTheMorningAfter(END_OF_JUNE);

        assertThat(shippers.standing(giant, "momentum")).isEqualTo("steady");
        assertThat(shippers.standing(riser, "momentum")).isEqualTo("rising");
        assertThat(shippers.standing(faller, "momentum")).isEqualTo("falling");
        assertThat(shippers.standing(quiet, "momentum")).isEqualTo("silent");
        assertThat(shippers.standing(never, "momentum")).isEqualTo("dormant");
        assertThat(shippers.standing(giant, "key_account")).isEqualTo("true");
        assertThat(shippers.standing(riser, "key_account")).isEqualTo("false");
        assertThat(shippers.standing(giant, "abc")).isEqualTo("a");
        assertThat(shippers.standing(never, "tier")).isEqualTo("lead");
        assertThat(shippers.standing(giant, "parcels_12m")).isEqualTo(Long.toString(365 * 30));
        assertThat(shippers.standing(giant, "revenue_fen_12m")).isEqualTo(Long.toString(365L * 30 * 1200));
        assertThat(shippers.standing(giant, "margin_fen_12m")).isEqualTo(Long.toString(365L * 30 * 400));
    }

    @Test
    @Order(2)
    void tellsAChangeOfClassWithTheFiguresThatCausedIt() {
        shippers.ship(riser, LocalDate.of(2025, 7, 1), END_OF_JULY, 1, 200, 1000, 700);

        GradingRun run = gradeInTheMorningAfter(END_OF_JULY);

        assertThat(run.changed()).isPositive();
        assertThat(shippers.standing(riser, "key_account")).isEqualTo("true");
        assertThat(shippers.timeline(riser)).contains("grading.change.KEY_ACCOUNT.VOLUME");
        String page = shipkeep.get("manager", "/accounts/" + riser).body();
        assertThat(page).contains("成为大客户").contains("超过 5,000 件");
    }

    @Test
    @Order(3)
    void saysWhyOnTheAccountPanel() {
        String panel =
                shipkeep.get("manager", "/accounts/" + riser + "/panels/grade").body();

        assertThat(panel)
                .contains("属于大客户")
                .contains("正在上升")
                .contains("XTS")
                .contains("大客户六项标准")
                .contains("占利润比重大");
    }

    @Test
    @Order(4)
    void whatIsSetByHandBeatsTheFiguresUntilItExpires() {
        var answer = shipkeep.post(
                "manager",
                "/accounts/" + riser + "/grade/overrides",
                Map.of("choice", "TIER.LEAD", "reason", "正在谈判", "until", "2025-08-10"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(shippers.standing(riser, "tier")).isEqualTo("lead");
        assertThat(shippers.timeline(riser)).endsWith("grading.override.set.TIER.LEAD");
        assertThat(shipkeep.get("manager", "/accounts/" + riser + "/panels/grade")
                        .body())
                .contains("人工设定，至 2025-08-10")
                .contains("正在谈判");

        gradeInTheMorningAfter(LocalDate.of(2025, 8, 9));
        assertThat(shippers.standing(riser, "tier")).isEqualTo("lead");

        gradeInTheMorningAfter(LocalDate.of(2025, 8, 10));
        assertThat(shippers.standing(riser, "tier")).isNotEqualTo("lead");
        assertThat(shippers.timeline(riser)).contains("grading.override.expired.TIER.LEAD");
    }

    @Test
    @Order(5)
    void endsWhatIsSetByHandEarly() {
        shipkeep.post(
                "manager",
                "/accounts/" + faller + "/grade/overrides",
                Map.of("choice", "KEY_ACCOUNT.YES", "reason", "总部点名", "until", "2026-01-01"));
        assertThat(shippers.standing(faller, "key_account")).isEqualTo("true");

        shipkeep.post("manager", "/accounts/" + faller + "/grade/overrides/KEY_ACCOUNT/end", Map.of());

        assertThat(shippers.standing(faller, "key_account")).isEqualTo("false");
        assertThat(shippers.timeline(faller)).endsWith("grading.override.ended.KEY_ACCOUNT.YES");
    }

    @Test
    @Order(6)
    void refusesToSetAClassWithoutReasonOrForTooLong() {
        String url = "/accounts/" + faller + "/grade/overrides";
        assertThat(shipkeep.post("manager", url, Map.of("choice", "TIER.GOLD", "reason", " ", "until", "2025-12-31"))
                        .statusCode())
                .isEqualTo(422);
        var tooLong =
                shipkeep.post("manager", url, Map.of("choice", "TIER.GOLD", "reason", "好", "until", "2028-12-31"));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("最远两年").contains("2028-12-31");
        assertThat(shipkeep.post("manager", url, Map.of("choice", "TIER.SILVER", "reason", "好", "until", "2025-12-31"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @Order(7)
    void aForeignAccountCannotBeSetOrSeen() {
        String url = "/accounts/" + giant;
        assertThat(shipkeep.post(
                                "manager",
                                url + "/grade/overrides",
                                Map.of("choice", "TIER.LEAD", "reason", "别人的", "until", "2025-12-31"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(shipkeep.get("manager", url + "/panels/grade").statusCode()).isEqualTo(404);
        assertThat(shipkeep.get("key_account_manager", url + "/panels/grade").statusCode())
                .isEqualTo(200);
        assertThat(shipkeep.post(
                                "key_account_manager",
                                url + "/grade/overrides",
                                Map.of("choice", "TIER.LEAD", "reason", "没有权限", "until", "2025-12-31"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(shippers.standing(giant, "tier")).isNotEqualTo("lead");
    }

    @Test
    @Order(8)
    void looksBackAtADayAndLeavesTheGradesInForceAlone() {
        String momentumNow = shippers.standing(riser, "parcels_12m");

        GradingRun lookBack = gradings.runNow(END_OF_JUNE, RunCause.DEMAND, false);

        assertThat(lookBack.state()).isEqualTo(RunState.DONE);
        assertThat(lookBack.current()).isFalse();
        assertThat(shippers.standing(riser, "parcels_12m")).isEqualTo(momentumNow);
        String list = shipkeep.get("executive", "/grading/runs/" + lookBack.id() + "?currency=XTS&momentum=SILENT")
                .body();
        assertThat(list).contains("-quiet").doesNotContain("-riser");
    }

    @Test
    @Order(9)
    void listsTheResultsOfARunWithinTheScopeOnly() {
        GradingRun current = gradings.findCurrentRun().orElseThrow();
        String path = "/grading/runs/" + current.id() + "?currency=XTS";
        assertThat(shipkeep.get("manager", path).body()).contains("-riser").doesNotContain("-giant");
        assertThat(shipkeep.get("executive", path).body()).contains("-riser").contains("-giant");
        assertThat(shipkeep.get("key_account_manager", path).body())
                .contains("-giant")
                .doesNotContain("-riser");
        assertThat(shipkeep.get("manager", "/grading/runs/" + current.id() + "/export?currency=XTS")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(10)
    void changesOfClassComeOnceAndNotAgain() {
        gradeInTheMorningAfter(LocalDate.of(2025, 8, 11));
        int entries = shippers.timeline(riser).size();
        gradeInTheMorningAfter(LocalDate.of(2025, 8, 11));
        assertThat(shippers.timeline(riser)).hasSize(entries);
    }
}
