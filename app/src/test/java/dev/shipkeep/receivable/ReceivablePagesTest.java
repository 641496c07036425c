package dev.shipkeep.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.core.receivable.AgeBand;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.receivable.ageing.AgeingFilter;
import dev.shipkeep.receivable.ageing.AgeingReader;
import dev.shipkeep.receivable.ageing.PayerAgeing;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of money owed: what they show, to whom, and what they refuse. */
class ReceivablePagesTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    private final Running shipkeep = Running.shipkeep();
    private final TestPayers payers = new TestPayers(shipkeep, "TG");

    private String form(Map<String, String> changes) {
        Map<String, String> form = new java.util.HashMap<>(Map.of(
                "day", "2026-06-10",
                "amount", "1,000.00",
                "currency", "CNY",
                "payerName", "页面付款有限公司",
                "payerAccount", "6222 0000",
                "remark", "快递费",
                "bankReference", "TG-form"));
        form.putAll(changes);
        HttpResponse<String> answer = shipkeep.post("settlement_clerk", "/receivables/payments", form);
        return answer.statusCode() == 303
                ? answer.headers().firstValue("Location").orElseThrow()
                : answer.statusCode() + answer.body();
    }

    @Test
    void takesATypedPaymentAndAllocatesItOnItsPage() {
        long payer = payers.create("页面付款有限公司");
        String reference = payers.statement(payer, MAY, MAY.plusDays(30), 100_000);
        String refused = form(Map.of("amount", "一千", "day", "2099-01-01"));
        assertThat(refused)
                .startsWith("422")
                .contains("请填大于 0 的金额")
                .contains("不晚于今天")
                .contains("一千");
        String url = form(Map.of());
        String page = shipkeep.get("settlement_clerk", url).body();
        assertThat(page).contains("户名相同").contains("金额正好等于 " + reference).doesNotContain("receivable.");
        long item = shipkeep.asSystem(() ->
                shipkeep.bean(Receivables.class).openItems(payer).getFirst().entryId());
        Map<String, String> tooMuch = Map.of("payerId", "" + payer, "seenOpenFen", "100000", "part." + item, "1000.01");
        HttpResponse<String> over = shipkeep.post("settlement_clerk", url + "/confirmation", tooMuch);
        assertThat(over.statusCode()).isEqualTo(422);
        assertThat(over.body()).contains("1000.01").contains("多 ¥0.01");
        Map<String, String> right = Map.of("payerId", "" + payer, "seenOpenFen", "100000", "part." + item, "1000");
        assertThat(shipkeep.post("settlement_clerk", url + "/confirmation", right)
                        .statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.post("settlement_clerk", url + "/confirmation", right)
                        .body())
                .contains("刚被别人处理过");
        assertThat(shipkeep.get("manager", "/accounts/" + payer + "/receivables")
                        .body())
                .contains("没有未付单据")
                .contains(reference);
        assertThat(shipkeep.get("manager", "/accounts/" + payer).body()).contains("收到回款 ¥1,000.00");
    }

    @Test
    void agesAsOfAnyDay() {
        long payer = payers.create("账龄页面有限公司");
        payers.statement(payer, MAY, MAY.plusDays(30), 100_000);
        assertThat(age(payer, MAY.minusDays(1))).isEmpty();
        assertThat(age(payer, MAY)).singleElement().matches(row -> row.ageing().notDueFen() == 100_000);
        assertThat(age(payer, MAY.plusDays(31)))
                .singleElement()
                .matches(row -> row.ageing().fen(AgeBand.DAYS_1_30) == 100_000);
        assertThat(age(payer, MAY.plusDays(200)))
                .singleElement()
                .matches(row -> row.ageing().olderFen() == 100_000);
    }

    private List<PayerAgeing> age(long payer, LocalDate day) {
        return shipkeep.asSystem(() -> shipkeep.bean(AgeingReader.class).listOf(List.of(payer), day, "CNY"));
    }

    @Test
    void showsEachPersonTheOwnPayersOnly() {
        long here = payers.create("江苏欠款有限公司");
        long there = payers.create("浙江欠款有限公司", World.HANGZHOU_AREA, "CNY");
        payers.statement(here, MAY, MAY.plusDays(30), 990_000_000);
        payers.statement(there, MAY, MAY.plusDays(30), 990_000_000);
        assertThat(shipkeep.get("manager", "/receivables?payer=" + encoded("欠款有限公司"))
                        .body())
                .contains("江苏欠款有限公司")
                .doesNotContain("浙江欠款有限公司");
        assertThat(shipkeep.get("executive", "/receivables?payer=" + encoded("欠款有限公司"))
                        .body())
                .contains("江苏欠款有限公司")
                .contains("浙江欠款有限公司")
                .contains("data-chart");
        assertThat(shipkeep.get("executive", "/receivables?unit=ZJ").body()).doesNotContain("江苏欠款有限公司");
        assertThat(shipkeep.get("settlement_clerk", "/accounts/" + there + "/receivables")
                        .statusCode())
                .isEqualTo(404);
        assertThat(shipkeep.get("courier", "/receivables").statusCode()).isEqualTo(403);
        AgeingReader reader = shipkeep.bean(AgeingReader.class);
        AgeingFilter all = AgeingFilter.all(shipkeep.time().today(), "CNY");
        long visible = Acting.as(
                shipkeep.person("manager-zj"),
                () -> reader.getTotals(all).ageing().balanceFen());
        String ledger = """
                SELECT sum(amount_fen) FROM receivable.ledger_entry WHERE book = 'FREIGHT' AND currency = 'CNY'""";
        long sum = shipkeep.as(
                "manager-zj",
                () -> shipkeep.jdbc().sql(ledger).query(Long.class).single());
        assertThat(visible).isEqualTo(sum);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void showsUnmatchedMoneyToClerksOfTheUnitThatTookItIn() {
        form(Map.of("payerName", "无主之财", "bankReference", "TG-nobody"));
        assertThat(shipkeep.get("settlement_clerk", "/receivables/payments").body())
                .contains("无主之财");
        assertThat(shipkeep.get("administrator", "/receivables/payments").body())
                .contains("无主之财");
        assertThat(shipkeep.get("manager", "/receivables/payments").body()).doesNotContain("无主之财");
    }

    @Test
    void remindsWithATextToCopy() {
        long payer = payers.create("提醒文字有限公司");
        String reference = payers.statement(payer, MAY, MAY.plusDays(30), 66_600_000_000L);
        String page = shipkeep.get("settlement_clerk", "/receivables/reminders").body();
        assertThat(page).contains("提醒文字有限公司您好").contains(reference).contains("¥666,000,000.00");
        assertThat(shipkeep.post("settlement_clerk", "/receivables/reminders/" + payer, Map.of("channel", "PIGEON"))
                        .statusCode())
                .isEqualTo(422);
        shipkeep.post("settlement_clerk", "/receivables/reminders/" + payer, Map.of("channel", "EMAIL"));
        assertThat(shipkeep.get("settlement_clerk", "/receivables/reminders").body())
                .doesNotContain("提醒文字有限公司您好");
    }

    @Test
    void letsOnlyHeadquartersChangeTheRule() {
        Map<String, String> rule = Map.of(
                "overdueDays",
                "30",
                "smallest",
                "1000",
                "overLimit",
                "1",
                "beforeDays",
                "3",
                "remindDays",
                "7",
                "longDays",
                "30");
        assertThat(shipkeep.post("settlement_clerk", "/receivables/holds/rule", rule)
                        .statusCode())
                .isEqualTo(403);
        assertThat(shipkeep.post("administrator", "/receivables/holds/rule", rule)
                        .statusCode())
                .isEqualTo(303);
        Map<String, String> wrong = new java.util.HashMap<>(rule);
        wrong.put("longDays", "5");
        assertThat(shipkeep.post("administrator", "/receivables/holds/rule", wrong)
                        .statusCode())
                .isEqualTo(422);
    }
}
