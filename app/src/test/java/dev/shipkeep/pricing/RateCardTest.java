package dev.shipkeep.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.page.Change;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** Cards and their versions: in force on their days, never changed, read by those who may; and their pages. */
class RateCardTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final String BOUNDARY = "shipkeep-test-boundary";

    private final Running shipkeep = Running.shipkeep();
    private final TestCards cards = new TestCards();
    private final RateCards rateCards = shipkeep.bean(RateCards.class);

    private CardVersion activeVersion(String code) {
        CardVersion draft = cards.upload(cards.create(code, CardKind.PRICE), TestCards.jiangsu(), NEW_YEAR, null);
        assertThat(cards.activate(draft)).isInstanceOf(Change.Done.class);
        return shipkeep.as("pricing_analyst", () -> rateCards.getVersion(draft.id()));
    }

    @Test
    void refusesTwoVersionsOnOneDay() {
        CardVersion first = activeVersion("T-OVERLAP");
        CardVersion second = cards.upload(first.card(), TestCards.jiangsu(), LocalDate.of(2099, 1, 1), null);
        assertThat(cards.activate(second)).isInstanceOf(Change.Refused.class);
        shipkeep.post(
                "pricing_analyst", "/rate-cards/versions/" + first.id() + "/end", Map.of("lastDay", "2098-12-31"));
        assertThat(cards.activate(second)).isInstanceOf(Change.Done.class);
        assertThat(inForce(first.card(), LocalDate.of(2098, 12, 31))).contains(1);
        assertThat(inForce(first.card(), LocalDate.of(2099, 1, 1))).contains(2);
        assertThat(inForce(first.card(), NEW_YEAR.minusDays(1))).isEmpty();
    }

    private Optional<Integer> inForce(Card card, LocalDate day) {
        return shipkeep.as(
                "executive", () -> rateCards.findVersionOn(card.id(), day).map(CardVersion::number));
    }

    @Test
    void neverChangesAnActiveVersion() {
        CardVersion version = activeVersion("T-FIXED");
        for (String change : List.of(
                "UPDATE pricing.sheet_row SET price_fen = 1 WHERE version_id = ?",
                "DELETE FROM pricing.sheet_row WHERE version_id = ?",
                "UPDATE pricing.card_version SET valid_from = '2020-01-01' WHERE id = ?",
                "DELETE FROM pricing.card_version WHERE id = ?")) {
            assertThatThrownBy(() -> shipkeep.asSystem(() ->
                            shipkeep.jdbc().sql(change).param(version.id()).update()))
                    .as(change)
                    .hasMessageContaining("active");
        }
    }

    @Test
    void isReadByThoseWhoMayAndWrittenByPricing() {
        CardVersion version = activeVersion("T-RIGHTS");
        assertThat(shipkeep.as(
                        "key_account_manager",
                        () -> rateCards.getVersion(version.id()).number()))
                .isEqualTo(1);
        assertThatThrownBy(() -> shipkeep.as("courier", () -> rateCards.getVersion(version.id())))
                .isInstanceOf(NotFound.class);
        assertThat(shipkeep.as("manager", () -> shipkeep.jdbc()
                        .sql("UPDATE pricing.card SET name = 'x' WHERE id = ?")
                        .param(version.card().id())
                        .update()))
                .isZero();
        assertThat(shipkeep.get("courier", "/rate-cards").statusCode()).isEqualTo(403);
        assertThat(shipkeep.get("key_account_manager", "/rate-cards/new").statusCode())
                .isEqualTo(403);
    }

    @Test
    void showsPricesAndRatesAParcelInWords() {
        CardVersion version = activeVersion("T-PAGES");
        String url = "/rate-cards/versions/" + version.id();
        assertThat(shipkeep.get("pricing_analyst", "/rate-cards").body())
                .contains("测试 T-PAGES")
                .contains("/rate-cards/" + version.card().id());
        assertThat(shipkeep.get(
                                "pricing_analyst",
                                "/rate-cards/" + version.card().id())
                        .body())
                .contains("生效中");
        assertThat(shipkeep.get("pricing_analyst", url).body())
                .contains("湖北、河南、江西")
                .contains("¥38.00")
                .contains("data-chart");
        String tried = shipkeep.get(
                        "manager",
                        url + "/trial?origin=" + encoded("南京") + "&destination=" + encoded("武汉")
                                + "&weight=5&pieces=1&product=standard&day=2026-11-22")
                .body();
        assertThat(tried).contains("¥38.00").contains("湖北省武汉市").doesNotContain("pricing.");
        assertThat(shipkeep.get("manager", url + "/trial?origin=" + encoded("仙岛") + "&weight=x")
                        .body())
                .contains("没有找到“仙岛”")
                .contains("请填数字");
    }

    @Test
    void comparesTwoVersions() {
        CardVersion version = activeVersion("T-COMPARE");
        String dearer = new String(TestCards.jiangsu(), StandardCharsets.UTF_8).replace(",1,18,1,5,", ",1,19,1,5,");
        CardVersion next =
                cards.upload(version.card(), dearer.getBytes(StandardCharsets.UTF_8), LocalDate.of(2099, 1, 1), null);
        assertThat(shipkeep.get(
                                "executive",
                                "/rate-cards/versions/" + next.id() + "/comparison?product=standard&with="
                                        + version.id())
                        .body())
                .contains("+¥1.00")
                .contains("rate-dearer")
                .contains("rate-same");
    }

    @Test
    void takesASheetInOnlyWhenAllOfItIsRight() {
        Card card = cards.create("T-UPLOAD", CardKind.COST);
        String wrong = new String(TestCards.jiangsu(), StandardCharsets.UTF_8).replace(",1,26,1,21,", ",1,26,1,面议,");
        HttpResponse<String> refused = upload(card, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("面议").contains("什么也没有写入");
        assertThat(shipkeep.as("executive", () -> rateCards.listVersions(card.id())))
                .isEmpty();
        HttpResponse<String> taken = upload(card, new String(TestCards.jiangsu(), StandardCharsets.UTF_8));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(shipkeep.as("executive", () -> rateCards.listVersions(card.id())))
                .singleElement()
                .matches(version -> !version.active() && version.rows() == 69);
    }

    private HttpResponse<String> upload(Card card, String file) {
        String csrf = "0".repeat(36);
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"from\"\r\n\r\n2026-12-01\r\n--"
                + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"card.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--" + BOUNDARY + "--\r\n";
        byte[] token = csrf.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[token.length * 2];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return shipkeep.send(
                shipkeep.request("pricing_analyst", "/rate-cards/" + card.id() + "/versions", "XSRF-TOKEN=" + csrf)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("X-CSRF-TOKEN", java.util.Base64.getUrlEncoder().encodeToString(masked))
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    @Test
    void makesACardFromItsFormAndKeepsWhatWasTyped() {
        assertThat(shipkeep.post("pricing_analyst", "/rate-cards", Map.of("code", "T-FORM", "name", "表单"))
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> twice =
                shipkeep.post("pricing_analyst", "/rate-cards", Map.of("code", "T-FORM", "name", "再来"));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("已被另一张价目表使用").contains("再来");
    }

    @Test
    void givesOutTheSheetAndATemplateThatCanBeTakenIn() throws IOException, InterruptedException {
        CardVersion version = activeVersion("T-EXPORT");
        for (String url :
                List.of("/rate-cards/versions/" + version.id() + "/sheet.xlsx", "/rate-cards/template.xlsx")) {
            byte[] file = java.net.http.HttpClient.newHttpClient()
                    .send(shipkeep.request("pricing_analyst", url).build(), BodyHandlers.ofByteArray())
                    .body();
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                assertThat(workbook.getFirstSheet().read().getFirst().getCellText(0))
                        .isEqualTo("行类型");
            }
            assertThat(cards.draft(file).problems()).as(url).isEmpty();
        }
        assertThat(shipkeep.get("area_representative", "/rate-cards/versions/" + version.id() + "/sheet.xlsx")
                        .statusCode())
                .isEqualTo(403);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
