package dev.shipkeep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Competitors, what shippers send with them, and notes in versions. */
class MarketTest {

    private final Running shipkeep = Running.shipkeep();

    private HttpResponse<String> record(long account, String... fields) {
        Map<String, String> form = new HashMap<>(
                Map.of("parcels", "100", "statedOn", shipkeep.time().today().toString()));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return shipkeep.post("manager", "/accounts/" + account + "/volumes", form);
    }

    private String page(long account) {
        HttpResponse<String> page = shipkeep.get("manager", "/accounts/" + account + "/market");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private void parcels(long account, long parcels) {
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE account.account SET parcels_12m = ? WHERE id = ?")
                .params(parcels, account)
                .update());
    }

    @Test
    void tellsTheShareOfWallet() {
        long account = TestAnalysis.account(shipkeep, "MARKET-1", World.NANJING_AREA);
        assertThat(page(account)).contains("不知道客户还用谁");
        parcels(account, 1_200);
        assertThat(record(account, "carrier", "黑马快运", "parcels", "200", "price", "5.5")
                        .statusCode())
                .isEqualTo(303);
        record(account, "carrier", "黑马快运", "parcels", "100", "price", "7", "destination", "31");
        record(account, "carrier", "白鸽物流", "parcels", "100");
        assertThat(page(account)).contains("20.0%", "60.0%", "¥6.00", "上海");
        assertThat(shipkeep.get("manager", "/accounts/" + account + "/panels/market")
                        .body())
                .contains("我方约占 20.0% 的件量");
        record(account, "carrier", "黑马快运", "parcels", "50", "price", "6", "destination", "31");
        assertThat(page(account)).contains("¥5.60");
    }

    @Test
    void refusesVolumesThatCannotBe() {
        long account = TestAnalysis.account(shipkeep, "MARKET-2", World.NANJING_AREA);
        HttpResponse<String> refused =
                record(account, "carrier", "", "parcels", "0", "price", "1.234", "origin", "99", "statedOn", "明天");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("problem-carrier", "problem-parcels", "problem-price", "problem-statedOn")
                .contains("value=\"1.234\"");
        assertThat(shipkeep.post("manager-zj", "/accounts/" + account + "/volumes", Map.of("carrier", "甲"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void keepsTheRegisterOfCompetitors() {
        Map<String, String> form = new HashMap<>(Map.of("name", "", "strengths", "快"));
        assertThat(shipkeep.post("pricing_analyst", "/competitors", form).body())
                .contains("problem-name");
        form.put("name", "登记快运");
        form.put("active", "1");
        HttpResponse<String> created = shipkeep.post("pricing_analyst", "/competitors", form);
        String url = created.headers().firstValue("Location").orElseThrow();
        assertThat(shipkeep.post("pricing_analyst", "/competitors", form).body())
                .contains("已有同名的竞争对手");
        assertThat(shipkeep.post("manager", "/competitors", form).statusCode()).isEqualTo(403);
        long account = TestAnalysis.account(shipkeep, "MARKET-3", World.NANJING_AREA);
        record(account, "carrier", "登记快运", "parcels", "321", "price", "4");
        assertThat(page(account)).contains("href=\"" + url + "\"");
        assertThat(shipkeep.get("manager", url).body()).contains("321", "分析样本MARKET-3", "¥4.00", "快");
        assertThat(shipkeep.get("manager-zj", url).body()).doesNotContain("分析样本MARKET-3");
        form.put("name", "改名快运");
        form.put("version", "0");
        assertThat(shipkeep.post("pricing_analyst", url, form).body()).contains("不能改名");
        form.put("name", "登记快运");
        assertThat(shipkeep.post("pricing_analyst", url, form).statusCode()).isEqualTo(303);
        assertThat(shipkeep.post("pricing_analyst", url, form).body()).contains("其他人刚刚修改过");
    }

    @Test
    void keepsEveryVersionOfANote() {
        long account = TestAnalysis.account(shipkeep, "MARKET-4", World.NANJING_AREA);
        String url = "/accounts/" + account + "/analyses/SWOT";
        assertThat(shipkeep.post("manager", url, Map.of("from", "0")).body()).contains("至少写一格");
        assertThat(shipkeep.post("manager", url, Map.of("from", "0", "strengths", "第一版"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.post("manager", url, Map.of("from", "0", "strengths", "抢写"))
                        .body())
                .contains("其他人刚刚修改过", "抢写");
        long first = shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT max(id) FROM analysis.note WHERE account_id = ?")
                .param(account)
                .query(Long.class)
                .single());
        shipkeep.post("manager", url, Map.of("from", "" + first, "strengths", "第二版", "threats", "低价"));
        assertThat(shipkeep.get("executive", url).body()).contains("第一版", "第二版").doesNotContain("<textarea");
        assertThat(page(account)).contains("第二版", "低价").doesNotContain("第一版");
        assertThat(shipkeep.get("manager", "/accounts/" + account + "/analyses/NONSENSE")
                        .statusCode())
                .isEqualTo(404);
    }
}
