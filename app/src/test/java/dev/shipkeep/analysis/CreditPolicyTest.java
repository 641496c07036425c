package dev.shipkeep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.analysis.finance.CreditPolicies;
import dev.shipkeep.analysis.finance.CreditPolicyEntry;
import dev.shipkeep.analysis.finance.Finances;
import dev.shipkeep.core.finance.CreditPolicy;
import dev.shipkeep.core.finance.CreditSuggestion;
import dev.shipkeep.organization.TestPeople;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Headquarters sets what is asked of a customer's figures; suggestions follow at once. */
class CreditPolicyTest {

    private static final String HEADQUARTERS = "pricing_analyst";

    private final Running shipkeep = Running.shipkeep();

    private static Map<String, String> form(int version, String... changes) {
        Map<String, String> form = new HashMap<>(Map.of("version", "" + version));
        CreditPolicyEntry shipped = new CreditPolicies.Kept(CreditPolicy.DEFAULT, 0, null, null).entry();
        shipped.bounds().forEach((ratio, bounds) -> {
            for (int step = 0; step < bounds.size(); step++) {
                form.put(ratio.name() + "-" + step, bounds.get(step));
            }
        });
        for (int grade = 0; grade < shipped.grades().size(); grade++) {
            form.put("from-" + grade, shipped.grades().get(grade).fromPercent());
            form.put("days-" + grade, shipped.grades().get(grade).creditDays());
            form.put("limit-" + grade, shipped.grades().get(grade).limitPercent());
        }
        for (int i = 0; i < changes.length; i += 2) {
            form.put(changes[i], changes[i + 1]);
        }
        return form;
    }

    private HttpResponse<String> save(String person, int version, String... changes) {
        return shipkeep.post(person, "/credit-policy", form(version, changes));
    }

    private int version() {
        return shipkeep.as(
                HEADQUARTERS, () -> shipkeep.bean(CreditPolicies.class).get().version());
    }

    private CreditSuggestion suggestion(long account) {
        return shipkeep.as(
                "manager",
                () -> shipkeep.bean(Finances.class).findSuggestion(account).orElseThrow());
    }

    @Test
    void stricterThresholdsGiveLessCredit() {
        long account = TestAnalysis.account(shipkeep, "CREDIT-POLICY", World.NANJING_AREA);
        String year = Integer.toString(shipkeep.time().today().getYear() - 1);
        shipkeep.post(
                "manager",
                "/accounts/" + account + "/finance/statements",
                Map.of("year", year, "currency", "CNY", "TOTAL_ASSETS", "1000", "LIABILITIES", "600", "EQUITY", "400"));
        int points = suggestion(account).points();
        assertThat(points).isPositive();
        int version = version();
        try {
            assertThat(save(
                                    HEADQUARTERS,
                                    version,
                                    "EQUITY_RATIO-0",
                                    "90",
                                    "EQUITY_RATIO-1",
                                    "80",
                                    "EQUITY_RATIO-2",
                                    "70")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(suggestion(account).points()).isLessThan(points);
            assertThat(shipkeep.get(HEADQUARTERS, "/credit-policy").body())
                    .contains("value=\"90\"", "测试pricing_analyst");
            assertThat(save(HEADQUARTERS, version).body()).contains("其他人刚刚修改过");
        } finally {
            save(HEADQUARTERS, version());
        }
        assertThat(suggestion(account).points()).isEqualTo(points);
    }

    @Test
    void thresholdsThatCouldNeverBeReachedAreRefusedAtTheirLine() {
        int version = version();
        HttpResponse<String> refused = save(
                HEADQUARTERS,
                version,
                "CURRENT_RATIO-1",
                "3",
                "COLLECTION_DAYS-2",
                "30",
                "NET_MARGIN-0",
                "很多",
                "days-1",
                "90");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("problem-CURRENT_RATIO", "problem-COLLECTION_DAYS", "problem-NET_MARGIN", "problem-grade-1")
                .contains("value=\"很多\"")
                .doesNotContain("problem-EQUITY_RATIO", "problem-grade-0");
        assertThat(save(HEADQUARTERS, version, "from-4", "10").body()).contains("problem-grade-4");
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void onlyHeadquartersSetsThem() {
        assertThat(save("manager", version()).statusCode()).isEqualTo(403);
        TestPeople.create(shipkeep, "credit-js", World.JIANGSU, "pricing_analyst");
        assertThat(save("credit-js", version()).statusCode()).isEqualTo(403);
        assertThat(shipkeep.get("manager", "/credit-policy").body())
                .contains("建议信用的门槛", "readonly")
                .doesNotContain(">保存</button>");
    }
}
