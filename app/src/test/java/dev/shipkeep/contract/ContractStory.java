package dev.shipkeep.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.contract.agreement.Contract;
import dev.shipkeep.contract.agreement.ContractRegister;
import dev.shipkeep.contract.agreement.ContractState;
import dev.shipkeep.core.rating.volume.VolumeMeasure;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.pricing.CardVersion;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A contract from its draft over approval, signing and amendment to renewal; and what is refused on the way. */
class ContractStory {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Running shipkeep = Running.shipkeep();
    private final ContractRegister register = shipkeep.bean(ContractRegister.class);
    private final Contracts contracts = shipkeep.bean(Contracts.class);

    private static Map<String, String> form(String payer, LocalDate from, LocalDate through) {
        Map<String, String> form = new HashMap<>();
        form.put("title", "年度合同" + payer);
        form.put("payer", payer);
        form.put("from", from.toString());
        form.put("through", through.toString());
        form.put("creditDays", "45");
        form.put("creditLimit", "500,000");
        form.put("billingDay", "8");
        form.put("tax", "6");
        form.put("noticeDays", "30");
        form.put("onTime", "95");
        return form;
    }

    private static long idOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String[] location = answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replace("/form", "")
                .split("/");
        return Long.parseLong(location[location.length - 1]);
    }

    private void post(String url, Map<String, String> form) {
        HttpResponse<String> answer = shipkeep.post("manager", url, form);
        assertThat(answer.statusCode()).as(url + answer.body()).isEqualTo(303);
    }

    private Contract contract(long id) {
        return Acting.as(SignedIn.SYSTEM, () -> register.getContract(id));
    }

    private void approve(long id) {
        post("/contracts/" + id + "/submission", Map.of());
        new TestTerms("CNY").approve("contract", id);
        assertThat(contract(id).state()).isEqualTo(ContractState.APPROVED);
    }

    private void sign(long id) {
        String boundary = "shipkeep-scan";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"signedOn\"\r\n\r\n2026-01-05\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.4 signed\r\n--" + boundary + "--\r\n";
        String csrf = java.util.UUID.randomUUID().toString();
        byte[] token = csrf.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[token.length * 2];
        System.arraycopy(token, 0, masked, token.length, token.length);
        assertThat(shipkeep.send(shipkeep.request("manager", "/contracts/" + id + "/signature", "XSRF-TOKEN=" + csrf)
                                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .header(
                                        "X-CSRF-TOKEN",
                                        java.util.Base64.getUrlEncoder().encodeToString(masked))
                                .POST(BodyPublishers.ofString(body))
                                .build())
                        .statusCode())
                .isEqualTo(303);
    }

    private long inForce(Map<String, String> form) {
        long id = idOf(shipkeep.post("manager", "/contracts", form));
        approve(id);
        sign(id);
        post("/contracts/" + id + "/activation", Map.of());
        assertThat(contract(id).isInForce()).isTrue();
        return id;
    }

    @Test
    void goesFromDraftOverApprovalAndSigningIntoForceAndIsAmendedAndRenewed() {
        TestTerms test = new TestTerms("XCA");
        CardVersion card = test.card("C-LIFE", true, NEW_YEAR, null, TestTerms.SIMPLE);
        long payer = test.account("C-LIFE");
        long subsidiary = test.account("C-LIFE-SUB");
        test.price("GROUP", payer, null, card, NEW_YEAR, null, 10);
        LocalDate today = shipkeep.time().today();
        LocalDate from = today.minusMonths(2);
        LocalDate through = today.plusMonths(6);
        Map<String, String> form = form("C-LIFE", from, through);
        form.put("cover.account", "C-LIFE-SUB");
        form.put("service.name", "驻点打包");
        form.put("service.cost", "3000");
        form.put("volume.period", "CONTRACT_YEAR");
        form.put("volume.pooled", "true");
        form.put("volume.tiers", "5000=2%; 1万=3%");
        form.put("volume.promised", "3000");
        form.put("volume.shortfall", "0.5元");
        long first = inForce(form);
        assertThat(Acting.as(SignedIn.SYSTEM, () -> contracts.billingTermsOf(List.of(payer), today)))
                .hasEntrySatisfying(payer, terms -> {
                    assertThat(terms.creditDays()).isEqualTo(45);
                    assertThat(terms.creditLimitFen()).isEqualTo(50_000_000);
                });
        VolumeTerm volume = volumeTerm(payer, today);
        assertThat(volume.members()).extracting(CoveredSpan::accountId).containsExactlyInAnyOrder(payer, subsidiary);
        assertThat(java.util.Objects.requireNonNull(volume.discount()).measure())
                .isEqualTo(VolumeMeasure.PARCELS);
        String page = shipkeep.get("manager", "/contracts/" + first).body();
        assertThat(page).contains("驻点打包", "5000=2%; 10000=3%", "扫描件", "C-LIFE-SUB");
        LocalDate next = today.plusDays(10);
        long amended =
                idOf(shipkeep.post("manager", "/contracts/" + first + "/amendment", Map.of("from", next.toString())));
        approve(amended);
        sign(amended);
        post("/contracts/" + amended + "/activation", Map.of());
        assertThat(contract(first).days().through()).isEqualTo(next.minusDays(1));
        assertThat(contract(amended).name()).isEqualTo(contract(first).number() + " v2");
        assertThat(volumeTerm(payer, next).code()).isEqualTo(volume.code());
        assertThat(volumeTerm(payer, next).contractStart()).isEqualTo(from);
        post(
                "/contracts/" + amended + "/covers/end",
                Map.of(
                        "account",
                        Long.toString(subsidiary),
                        "lastDay",
                        next.plusDays(5).toString()));
        assertThat(Acting.as(SignedIn.SYSTEM, () -> contracts.listCovered(List.of(subsidiary), next, next.plusDays(9))))
                .containsExactly(new CoveredSpan(subsidiary, subsidiary, next.plusDays(6), next.plusDays(9)));
        long renewed = idOf(shipkeep.post("manager", "/contracts/" + amended + "/renewal", Map.of()));
        assertThat(contract(renewed).days().from()).isEqualTo(through.plusDays(1));
        assertThatThrownBy(() -> shipkeep.asSystem(() -> shipkeep.jdbc()
                        .sql("UPDATE contract.contract SET credit_days = 1 WHERE id = ?")
                        .param(first)
                        .update()))
                .hasMessageContaining("in force");
    }

    private VolumeTerm volumeTerm(long payer, LocalDate day) {
        return Acting.as(SignedIn.SYSTEM, () -> contracts.listVolumeTerms(List.of(payer), day))
                .getFirst();
    }

    @Test
    void isRefusedWithoutAPriceAndWhereSomebodyIsCoveredAlready() {
        TestTerms test = new TestTerms("XCB");
        CardVersion card = test.card("C-REFUSED", true, NEW_YEAR, null, TestTerms.SIMPLE);
        long payer = test.account("C-REFUSED");
        LocalDate today = shipkeep.time().today();
        Map<String, String> form = form("C-REFUSED", today, today.plusYears(1));
        long bare = idOf(shipkeep.post("manager", "/contracts", form));
        HttpResponse<String> refused = shipkeep.post("manager", "/contracts/" + bare + "/submission", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("合同没有价格");
        test.price("CUSTOMER", payer, null, card, NEW_YEAR, null, 10);
        long first = inForce(form);
        long second = idOf(
                shipkeep.post("manager", "/contracts", form("C-REFUSED", today.plusMonths(3), today.plusYears(2))));
        HttpResponse<String> overlap = shipkeep.post("manager", "/contracts/" + second + "/submission", Map.of());
        assertThat(overlap.statusCode()).isEqualTo(422);
        assertThat(overlap.body()).contains(contract(first).number()).contains("同一天只能有一份合同");
    }

    @Test
    void tellsWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() {
        TestTerms test = new TestTerms("XCC");
        test.account("C-WRONG");
        Map<String, String> form = form("C-WRONG", NEW_YEAR, NEW_YEAR.minusDays(1));
        form.put("creditDays", "四十五");
        form.put("billingDay", "31");
        form.put("volume.tiers", "多了就便宜");
        form.put("cover.account", "NOBODY-AT-ALL");
        HttpResponse<String> answer = shipkeep.post("manager", "/contracts", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("四十五", "应为整数", "多了就便宜", "看不懂这个阶梯", "NOBODY-AT-ALL", "没有找到这个客户编码");
        form.put("creditDays", "45");
        form.put("volume.tiers", "");
        form.put("cover.account", "");
        HttpResponse<String> bounds = shipkeep.post("manager", "/contracts", form);
        assertThat(bounds.body()).contains("应在 1 到 28 之间").contains("结束日期不能早于开始日期");
    }

    @Test
    void isOutOfSightForAnotherProvinceUnlessItCoversAnAccountThere() {
        TestTerms test = new TestTerms("XCD");
        long payer = test.account("C-SCOPE", World.NANJING_AREA);
        long there = test.account("C-SCOPE-ZJ", World.HANGZHOU_AREA);
        long alone = test.contract("C-SCOPE-1", payer, "LOWEST", NEW_YEAR, NEW_YEAR.plusMonths(1));
        test.cover(alone, payer, payer, NEW_YEAR, NEW_YEAR.plusMonths(1));
        test.activate(alone);
        for (String path : List.of("/contracts/" + alone, "/contracts/" + alone + "/form")) {
            assertThat(shipkeep.get("manager-zj", path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(shipkeep.get("manager-zj", "/contracts?q=C-SCOPE").body()).doesNotContain("C-SCOPE-1");
        assertThat(shipkeep.post("manager-zj", "/contracts/" + alone + "/end", Map.of("lastDay", "2099-01-01"))
                        .statusCode())
                .isEqualTo(404);
        LocalDate later = NEW_YEAR.plusMonths(2);
        long shared = test.contract("C-SCOPE-2", payer, "LOWEST", later, null);
        test.cover(shared, payer, payer, later, null);
        test.cover(shared, payer, there, later, null);
        test.activate(shared);
        HttpResponse<String> seen = shipkeep.get("manager-zj", "/contracts/" + shared);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).contains("C-SCOPE-ZJ").doesNotContain("测试客户C-SCOPE<");
        assertThat(shipkeep.post("manager-zj", "/contracts/" + shared + "/end", Map.of("lastDay", "2099-01-01"))
                        .statusCode())
                .isEqualTo(404);
        for (String standing : List.of("draft", "approval", "signed", "future", "active", "ending", "past")) {
            assertThat(shipkeep.get("manager", "/contracts?standing=" + standing)
                            .statusCode())
                    .as(standing)
                    .isEqualTo(200);
        }
        assertThat(shipkeep.get("manager", "/").statusCode()).isEqualTo(200);
        assertThat(shipkeep.get("executive", "/contracts/list.xlsx?q=C-SCOPE").statusCode())
                .isEqualTo(200);
    }
}
