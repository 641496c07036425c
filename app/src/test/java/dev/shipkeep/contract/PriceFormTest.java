package dev.shipkeep.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.pricing.CardVersion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A price from the form to its end: mistakes told at the field, in force unchangeable, seen by those who see its account. */
class PriceFormTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Running shipkeep = Running.shipkeep();

    private static Map<String, String> form(CardVersion card, String account) {
        Map<String, String> form = new HashMap<>();
        form.put("source", "CUSTOMER");
        form.put("account", account);
        form.put("card", Long.toString(card.card().id()));
        form.put("name", "表单价格" + account);
        form.put("from", "2026-02-01");
        form.put("everywhere", "8.5折");
        return form;
    }

    private static String idOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    @Test
    void tellsWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() {
        TestTerms test = new TestTerms("XBA");
        CardVersion card = test.card("F-WRONG", true, NEW_YEAR, null, TestTerms.SIMPLE);
        test.account("F-WRONG");
        Map<String, String> form = form(card, "F-WRONG");
        form.put("everywhere", "");
        form.put("rule.destination", "火星");
        form.put("rule.off", "12");
        HttpResponse<String> zone = shipkeep.post("manager", "/prices", form);
        assertThat(zone.statusCode()).isEqualTo(422);
        assertThat(zone.body()).contains("火星").contains("value=\"12\"").contains("is-invalid");
        form.put("rule.destination", "沪");
        form.put("rule.off", "120%");
        HttpResponse<String> percent = shipkeep.post("manager", "/prices", form);
        assertThat(percent.statusCode()).isEqualTo(422);
        assertThat(percent.body()).contains("应为 0 到 100 的百分比").contains("120%");
        form.put("rule.off", "12");
        form.put("account", "NOBODY");
        assertThat(shipkeep.post("manager", "/prices", form).body()).contains("没有找到这个客户编码");
    }

    @Test
    void goesFromDraftToForceToEndAndNeverChangesInForce() {
        TestTerms test = new TestTerms("XBB");
        CardVersion card = test.card("F-LIFE", true, NEW_YEAR, null, TestTerms.SIMPLE);
        long account = test.account("F-LIFE");
        String id = idOf(shipkeep.post("manager", "/prices", form(card, "F-LIFE")));
        assertThat(shipkeep.post("manager", "/prices/" + id + "/activation", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(shipkeep.post("pricing_analyst", "/prices/" + id + "/activation", Map.of())
                        .statusCode())
                .isEqualTo(303);
        String trial = shipkeep.get(
                        "manager",
                        "/accounts/" + account
                                + "/prices/trial?origin=32&destination=31&weight=3&pieces=1&product=standard&day=2026-03-01")
                .body();
        assertThat(trial).contains("11.90").contains("客户价");
        assertThat(shipkeep.get("manager", "/accounts/" + account + "/prices").body())
                .contains("表单价格F-LIFE");
        for (String change : List.of(
                "UPDATE contract.price SET valid_from = '2026-01-01' WHERE id = ?",
                "UPDATE contract.price_rule SET off_ppm = 1 WHERE price_id = ?",
                "DELETE FROM contract.price WHERE id = ?")) {
            assertThatThrownBy(() -> shipkeep.asSystem(() -> shipkeep.jdbc()
                            .sql(change)
                            .param(Long.parseLong(id))
                            .update()))
                    .hasMessageContaining("in force");
        }
        assertThat(shipkeep.post("pricing_analyst", "/prices/" + id + "/end", Map.of("lastDay", "2020-01-01"))
                        .statusCode())
                .isEqualTo(422);
        String today = shipkeep.time().today().toString();
        assertThat(shipkeep.post("pricing_analyst", "/prices/" + id + "/end", Map.of("lastDay", today))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void comesIntoForceByApprovalWhereSomebodyElseWroteIt() {
        TestTerms test = new TestTerms("XBE");
        CardVersion card = test.card("F-ASKED", true, NEW_YEAR, null, TestTerms.SIMPLE);
        test.account("F-ASKED");
        String id = idOf(shipkeep.post("manager", "/prices", form(card, "F-ASKED")));
        assertThat(shipkeep.post("manager", "/prices/" + id + "/submission", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.post("pricing_analyst", "/prices/" + id + "/activation", Map.of())
                        .statusCode())
                .as("while it waits it goes no other way")
                .isEqualTo(422);
        test.approve("price", Long.parseLong(id));
        assertThat(shipkeep.asSystem(() -> shipkeep.jdbc()
                        .sql("SELECT state FROM contract.price WHERE id = ?")
                        .param(Long.parseLong(id))
                        .query(String.class)
                        .single()))
                .isEqualTo("ACTIVE");
    }

    @Test
    void isOutOfSightForAnotherProvince() {
        TestTerms test = new TestTerms("XBC");
        CardVersion card = test.card("F-SCOPE", true, NEW_YEAR, null, TestTerms.SIMPLE);
        long account = test.account("F-SCOPE", World.NANJING_AREA);
        long price = test.price("CUSTOMER", account, null, card, NEW_YEAR, null, 10);
        assertThat(shipkeep.get("manager", "/prices/" + price).statusCode()).isEqualTo(200);
        for (String path :
                List.of("/prices/" + price, "/prices/" + price + "/form", "/accounts/" + account + "/prices")) {
            assertThat(shipkeep.get("manager-zj", path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(shipkeep.get("manager-zj", "/prices?q=CUSTOMER").body()).doesNotContain("测试客户F-SCOPE");
        assertThat(shipkeep.post("manager-zj", "/prices/" + price, form(card, "F-SCOPE"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesItsRowsFromASheetAndGivesThemOut() {
        TestTerms test = new TestTerms("XBD");
        CardVersion card = test.card("F-SHEET", true, NEW_YEAR, null, TestTerms.SIMPLE);
        test.account("F-SHEET");
        String id = idOf(shipkeep.post("manager", "/prices", form(card, "F-SHEET")));
        String sheet = "目的区,到(kg),优惠(%),价格(元)\n沪,<3,10,\n鄂,,,9.5\n";
        assertThat(upload(id, sheet).statusCode()).isEqualTo(303);
        String page = shipkeep.get("manager", "/prices/" + id).body();
        assertThat(page).contains("2.999").contains("10%").contains("9.5").doesNotContain("15%");
        HttpResponse<String> wrong = upload(id, "目的区,优惠(%)\n沪,10\n沪,免费\n");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("免费").contains("应为 0 到 100 的百分比");
        assertThat(upload(id, "甲,乙\n1,2\n").body()).contains("表头里没有");
        assertThat(shipkeep.get("executive", "/prices/" + id + "/rules.xlsx").statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> upload(String id, String sheet) {
        String boundary = "shipkeep-contract-test";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + sheet + "\r\n--" + boundary + "--\r\n";
        String csrf = java.util.UUID.randomUUID().toString();
        byte[] token = csrf.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[token.length * 2];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return shipkeep.send(shipkeep.request("manager", "/prices/" + id + "/rules", "XSRF-TOKEN=" + csrf)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-CSRF-TOKEN", java.util.Base64.getUrlEncoder().encodeToString(masked))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
