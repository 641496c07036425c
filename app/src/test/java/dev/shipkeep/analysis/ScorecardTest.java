package dev.shipkeep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shipper's scorecard: names, weights by hand and by pairs, marks, and what contradicts itself. */
class ScorecardTest {

    private final Running shipkeep = Running.shipkeep();

    private long begin(String code, String attributes, String competitors) {
        long account = TestAnalysis.account(shipkeep, code, World.NANJING_AREA);
        HttpResponse<String> answer = shipkeep.post(
                "manager",
                url(account) + "/names",
                Map.of("attributes", attributes, "competitors", competitors, "version", "-1"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return account;
    }

    private static String url(long account) {
        return "/accounts/" + account + "/scorecard";
    }

    private HttpResponse<String> save(long account, int version, String method, String... fields) {
        Map<String, String> form = new HashMap<>(Map.of("version", "" + version, "method", method));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return shipkeep.post("manager", url(account), form);
    }

    private String page(long account) {
        return shipkeep.get("manager", url(account)).body();
    }

    @Test
    void comparesUsByWeightsByHand() {
        long account = begin("SCORE-HAND", "价格\n时效", "黑马\n白鸽");
        assertThat(page(account)).contains("权重或我方的分还没填全");
        HttpResponse<String> saved = save(
                account,
                0,
                "hand",
                "weight-0",
                "3",
                "weight-1",
                "1",
                "mark-0-0",
                "2",
                "mark-0-1",
                "4",
                "mark-1-0",
                "4",
                "mark-1-1",
                "1",
                "mark-2-0",
                "3");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(page(account))
                .contains("75.0%", "25.0%", ">2.50<", ">3.25<", "−2", "+3", "分没打全，未参加比较：白鸽")
                .contains("价格：我方 2，最好的对手 4");
    }

    @Test
    void weighsByPairsAsPublished() {
        long account = begin("SCORE-PAIRS", "甲\n乙\n丙\n丁", "");
        String[] matrix = {
            "judgement-0-1",
            "4",
            "judgement-0-2",
            "3",
            "judgement-0-3",
            "7",
            "judgement-1-2",
            "1/3",
            "judgement-1-3",
            "3",
            "judgement-2-3",
            "5",
            "mark-0-0",
            "3",
            "mark-0-1",
            "3",
            "mark-0-2",
            "3",
            "mark-0-3",
            "3"
        };
        assertThat(save(account, 0, "pairs", matrix).statusCode()).isEqualTo(303);
        assertThat(page(account)).contains("54.8%", "12.7%", "27.0%", "5.6%", "0.044", "可以采用", ">3.00<");
    }

    @Test
    void refusesAtTheCellWhatIsNotReciprocal() {
        long account = begin("SCORE-RECIPROCAL", "甲\n乙\n丙", "");
        HttpResponse<String> refused = save(
                account,
                0,
                "pairs",
                "judgement-0-1",
                "4",
                "judgement-1-0",
                "1/2",
                "judgement-0-2",
                "3",
                "judgement-1-2",
                "1");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("problem-judgement-1-0", "应为 0.25", "value=\"1/2\"");
        assertThat(save(account, 0, "pairs", "judgement-0-1", "三倍").body())
                .contains("problem-judgement-0-1", "problem-judgement-0-2", "这一对还没有比较");
        assertThat(save(account, 0, "pairs", "judgement-0-1", "12", "judgement-0-2", "1", "judgement-1-2", "1")
                        .body())
                .contains("最大为 9");
    }

    @Test
    void keepsContradictingJudgementsAsADraftAndNamesTheWorst() {
        long account = begin("SCORE-DRAFT", "甲\n乙\n丙", "");
        HttpResponse<String> saved =
                save(account, 0, "pairs", "judgement-0-1", "5", "judgement-1-2", "5", "judgement-0-2", "1/5");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(page(account)).contains("草稿：一致性比率", "大于 0.1", "最不合的是");
        assertThat(page(account)).doesNotContain("可以采用");
    }

    @Test
    void keepsMarksOfNamesThatStay() {
        long account = begin("SCORE-NAMES", "价格\n时效", "黑马");
        save(
                account,
                0,
                "hand",
                "weight-0",
                "1",
                "weight-1",
                "1",
                "mark-0-0",
                "1",
                "mark-0-1",
                "2",
                "mark-1-0",
                "3",
                "mark-1-1",
                "4");
        Map<String, String> names = new HashMap<>(Map.of("attributes", "时效\n安全", "competitors", "白鸽\n黑马"));
        names.put("version", "0");
        assertThat(shipkeep.post("manager", url(account) + "/names", names).statusCode())
                .isEqualTo(422);
        names.put("version", "1");
        shipkeep.post("manager", url(account) + "/names", names);
        String form = shipkeep.get("manager", url(account) + "/edit").body();
        assertThat(form)
                .containsPattern(
                        "name=\"mark-0-0\"[^<]*<option value=\"\">—</option>[^/]*/option><option value=\"2\" selected");
        names.put("version", "2");
        names.put("attributes", "时效\n时效");
        assertThat(shipkeep.post("manager", url(account) + "/names", names).body())
                .contains("有重复的行");
        names.put("attributes", "一\n二\n三\n四\n五\n六\n七\n八\n九\n十");
        assertThat(shipkeep.post("manager", url(account) + "/names", names).body())
                .contains("problem-attributes");
    }

    @Test
    void refusesMarksAndWeightsBeyondTheScale() {
        long account = begin("SCORE-SCALE", "价格\n时效", "黑马");
        assertThat(save(account, 0, "hand", "weight-0", "-1").body()).contains("problem-weight-0");
        assertThat(save(account, 0, "hand", "weight-0", "0").body()).contains("权重不能全为零");
        assertThat(save(account, 0, "hand", "weight-0", "1", "mark-0-0", "5").body())
                .contains("须为 1 至 4");
    }
}
