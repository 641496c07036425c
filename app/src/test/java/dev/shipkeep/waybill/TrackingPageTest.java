package dev.shipkeep.waybill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.waybill.TestParcels.Sent;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tracking page and the page of a parcel as a person uses them. */
class TrackingPageTest {

    private static final Running SHIPKEEP = Running.shipkeep();
    private static final Instant SHIPPED = Instant.parse("2026-07-06T01:30:00Z");
    private static final String SCRIPT = "<script>alert(1)</script>";

    @BeforeAll
    static void addParcels() {
        long nanjing = TestParcels.account(SHIPKEEP, "PAGE-NJ", "页面甲公司", World.NANJING_AREA);
        long hangzhou = TestParcels.account(SHIPKEEP, "PAGE-HZ", "页面乙公司", World.HANGZHOU_AREA);
        TestParcels.add(
                SHIPKEEP,
                List.of(
                        Sent.delivered("PGE1", nanjing, SHIPPED, false),
                        Sent.delivered("PGE2", nanjing, SHIPPED, true).withOrder(SCRIPT),
                        Sent.delivered("PGE3", hangzhou, SHIPPED, false)));
    }

    private static String track(String user, String numbers) {
        HttpResponse<String> answer = SHIPKEEP.get(user, "/tracking?numbers=" + encode(numbers));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void findsNumbersWithAnySignsBetween() {
        assertThat(track("manager", "PGE1\tＰＧＥ２\r\n, PGE1；nothing、\"PGE1-O\""))
                .contains("/waybills/PGE1", "/waybills/PGE2", "<b>3</b>", "<code>nothing</code>");
    }

    @Test
    void saysHowTheParcelsStandAgainstTheirPromise() {
        assertThat(track("manager", "PGE1")).contains("比承诺早 7 小时");
        assertThat(track("manager", "PGE2")).contains("比承诺晚 5 小时");
    }

    @Test
    void doesNotTellForeignParcelsFromUnknownOnes() {
        assertThat(track("manager", "PGE3")).contains("<code>PGE3</code>").doesNotContain("页面乙公司");
        assertThat(SHIPKEEP.get("manager", "/waybills/PGE3").statusCode()).isEqualTo(404);
        assertThat(SHIPKEEP.get("manager", "/waybills/nothing").statusCode()).isEqualTo(404);
        assertThat(SHIPKEEP.get("manager-zj", "/waybills/PGE3").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesMoreThanAHundredNumbersAndKeepsThem() {
        String many = IntStream.rangeClosed(1, 101).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
        HttpResponse<String> refused = SHIPKEEP.post("manager", "/tracking", Map.of("numbers", many));
        assertThat(refused.statusCode()).isEqualTo(303);
        HttpResponse<String> shown =
                SHIPKEEP.get("manager", refused.headers().firstValue("Location").orElseThrow());
        assertThat(shown.statusCode()).isEqualTo(422);
        assertThat(shown.body()).contains("共 101 个单号", "\n101</textarea>");
    }

    @Test
    void givesTheAnswerAnAddressUnlessItIsTooLong() {
        HttpResponse<String> few = SHIPKEEP.post("manager", "/tracking", Map.of("numbers", "PGE1 PGE2"));
        assertThat(few.headers().firstValue("Location")).contains("/tracking?numbers=PGE1%2CPGE2");
        String long100 = IntStream.range(0, 99)
                        .mapToObj(number -> "A-LONG-NUMBER-OF-SOMEBODY-ELSE-" + number)
                        .collect(Collectors.joining(","))
                + ",PGE1";
        HttpResponse<String> many = SHIPKEEP.post("manager", "/tracking", Map.of("numbers", long100));
        assertThat(many.statusCode()).isEqualTo(200);
        assertThat(many.body()).contains("/waybills/PGE1");
        assertThat(SHIPKEEP.post("manager", "/tracking", Map.of("numbers", " ,"))
                        .headers()
                        .firstValue("Location"))
                .contains("/tracking");
    }

    @Test
    void showsAScriptAsTextWhereverItStands() {
        assertThat(track("manager", "PGE2")).contains("&lt;script&gt;").doesNotContain(SCRIPT);
        assertThat(SHIPKEEP.get("manager", "/waybills/PGE2").body()).doesNotContain(SCRIPT);
        assertThat(track("manager", SCRIPT + "'; DROP TABLE waybill.waybill; --"))
                .doesNotContain(SCRIPT);
    }

    @Test
    void showsEverythingAboutAParcelAndItsCostToThoseWhoMayKnow() {
        assertThat(SHIPKEEP.get("manager", "/waybills/PGE1").body())
                .contains("0.5 kg", "30 × 20 × 10 cm · 6 L", "¥12.00", "¥9.00", "¥3.00 · 25.0%", "页面甲公司");
        assertThat(SHIPKEEP.get("service_agent", "/waybills/PGE1").body())
                .contains("¥12.00")
                .doesNotContain("¥9.00");
    }

    @Test
    void isFoundByTheSearchBox() {
        assertThat(SHIPKEEP.get("manager", "/search/quick?q=PGE1-O").body()).contains("/waybills/PGE1");
        assertThat(SHIPKEEP.get("manager-zj", "/search/quick?q=PGE1-O").body()).doesNotContain("/waybills/PGE1");
    }
}
