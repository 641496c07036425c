package dev.shipkeep.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.core.grading.GradingPolicy;
import dev.shipkeep.core.grading.Threshold;
import dev.shipkeep.grading.internal.Policies;
import dev.shipkeep.grading.internal.PolicyPreview;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Thresholds: tried out before they are saved, refused at the field, closed to others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThresholdsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);

    private final Running shipkeep = Running.shipkeep();
    private final TestShippers shippers = new TestShippers(shipkeep, "XPT");
    private final Gradings gradings = shipkeep.bean(Gradings.class);

    private long middling;

    @BeforeAll
    void createShippers() {
        long large = shippers.inNanjing("TH-large", null);
        middling = shippers.inNanjing("TH-middling", null);
        shippers.ship(large, LocalDate.of(2024, 1, 1), DAY, 1, 40, 1500, 900);
        shippers.ship(middling, LocalDate.of(2024, 1, 1), DAY, 1, 6, 1500, 900);
        gradings.runNow(DAY, RunCause.DEMAND, true);
    }

    @AfterAll
    void restoreTheShippedThresholds() {
        shipkeep.as("pricing_analyst", () -> shipkeep.bean(Policies.class).save(GradingPolicy.DEFAULT, "测试结束"));
        gradings.runNow(gradings.defaultDay(), RunCause.DEMAND, true);
    }

    private HttpResponse<String> post(String username, String path, Map<String, String> changes) {
        return shipkeep.post(username, path, changes);
    }

    @Test
    void showsWhoWouldMoveAndWritesNothing() {
        HttpResponse<String> preview =
                post("pricing_analyst", "/grading/thresholds/preview", Map.of("keyAccountParcels", "2,000"));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("5000 → 2000").contains("TH-middling");
        assertThat(shippers.standing(middling, "key_account")).isEqualTo("false");
    }

    @Test
    void savingMovesExactlyThoseWhoWereShown() {
        GradingPolicy lowered = GradingPolicy.DEFAULT.with(Threshold.KEY_ACCOUNT_PARCELS, 1000);
        gradings.runNow(DAY, RunCause.DEMAND, true);
        List<String> shown = shipkeep.bean(PolicyPreview.class).preview(lowered).movers().stream()
                .flatMap(mover -> mover.moves().stream()
                        .filter(move -> move.aspect().isEvent())
                        .map(move -> mover.accountId() + " " + move.aspect() + " " + move.from() + " " + move.to()))
                .sorted()
                .toList();
        assertThat(shown).contains(middling + " KEY_ACCOUNT NO YES");

        HttpResponse<String> saved =
                post("pricing_analyst", "/grading/thresholds", Map.of("keyAccountParcels", "1000", "reason", "门槛太高"));
        assertThat(saved.statusCode()).isEqualTo(303);
        GradingRun run = awaitPolicyRun();

        assertThat(run.asOf()).isEqualTo(DAY);
        assertThat(changesOf(run.id())).isEqualTo(shown);
        assertThat(shippers.standing(middling, "key_account")).isEqualTo("true");
        shipkeep.as("pricing_analyst", () -> shipkeep.bean(Policies.class).save(GradingPolicy.DEFAULT, "恢复"));
        gradings.runNow(DAY, RunCause.POLICY, true);
        assertThat(shippers.standing(middling, "key_account")).isEqualTo("false");
    }

    private List<String> changesOf(long runId) {
        String sql = """
                SELECT account_id || ' ' || aspect || ' ' || from_class || ' ' || to_class
                FROM grading.change WHERE run_id = ?""";
        List<String> changes = shipkeep.asSystem(
                () -> shipkeep.jdbc().sql(sql).param(runId).query(String.class).list());
        return changes.stream().sorted().toList();
    }

    private GradingRun awaitPolicyRun() {
        for (int tries = 0; tries < 300; tries++) {
            GradingRun run = gradings.findCurrentRun().orElseThrow();
            if (run.cause() == RunCause.POLICY) {
                return run;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new AssertionError("the new thresholds were not graded by");
    }

    @Test
    void saysWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() {
        Map<String, String> typed = new HashMap<>();
        typed.put("shareA", "97");
        typed.put("platinumTotal", "viel");
        HttpResponse<String> answer = post("pricing_analyst", "/grading/thresholds/preview", typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("不能大于“B 类累计占比”（95）")
                .contains("请填 0 到 100 的整数")
                .contains("value=\"viel\"")
                .contains("value=\"97\"");
    }

    @Test
    void needsAReasonToSave() {
        HttpResponse<String> answer =
                post("pricing_analyst", "/grading/thresholds", Map.of("keyAccountParcels", "999"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请写明修改原因");
    }

    @Test
    void isClosedToThoseWithoutTheRight() {
        for (String username : List.of("executive", "manager", "key_account_manager", "courier", "data_clerk")) {
            assertThat(shipkeep.get(username, "/grading/thresholds").statusCode())
                    .as(username)
                    .isEqualTo(403);
            assertThat(post(username, "/grading/thresholds", Map.of("keyAccountParcels", "1", "reason", "不行"))
                            .statusCode())
                    .as(username)
                    .isEqualTo(403);
        }
        assertThat(post("manager", "/grading/runs", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void exportsTheMoversToExcel() {
        HttpResponse<String> answer =
                post("pricing_analyst", "/grading/thresholds/movers", Map.of("keyAccountParcels", "2000"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains(".xlsx");
    }
}
