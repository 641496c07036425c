package dev.shipkeep.waybill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.waybill.TestParcels.Sent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The panels of an account's page: figures from facts, the parcel list and its file, and who sees them. */
class AccountPanelsTest {

    private static final Running SHIPKEEP = Running.shipkeep();
    private static final LocalDate TODAY = SHIPKEEP.time().today();
    private static final List<String> PANELS = List.of("trend", "timeliness", "lanes", "parcels");
    private static final Pattern NUMBER = Pattern.compile("href=\"/waybills/(PNL[0-9]+)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");

    private static long busy;
    private static long old;
    private static long empty;

    /** Two parcels a day for 25 days, a tenth of them late; ten a year ago; and one shipper who left in 2018. */
    @BeforeAll
    static void addParcels() {
        busy = TestParcels.account(SHIPKEEP, "PANEL-BUSY", "面板甲公司", World.NANJING_AREA);
        old = TestParcels.account(SHIPKEEP, "PANEL-OLD", "面板乙公司", World.NANJING_AREA);
        empty = TestParcels.account(SHIPKEEP, "PANEL-EMPTY", "面板丙公司", World.NANJING_AREA);
        List<Sent> parcels = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            parcels.add(Sent.delivered("PNL" + (100 + i), busy, at(TODAY.minusDays(5 + i / 2)), i % 10 == 0));
        }
        for (int i = 0; i < 10; i++) {
            parcels.add(Sent.delivered("PNL" + (200 + i), busy, at(TODAY.minusDays(364 + 10)), false));
        }
        parcels.add(Sent.delivered("PNL300", old, at(LocalDate.of(2018, 8, 20)), false));
        TestParcels.add(SHIPKEEP, parcels);
        TestParcels.count(SHIPKEEP, busy);
        TestParcels.count(SHIPKEEP, old);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(BusinessTime.ZONE).toInstant();
    }

    private static String panel(String user, long account, String panel) {
        HttpResponse<String> answer = SHIPKEEP.get(user, "/accounts/" + account + "/panels/" + panel);
        assertThat(answer.statusCode()).as(panel).isEqualTo(200);
        return answer.body();
    }

    private static List<String> numbers(String html) {
        return NUMBER.matcher(html).results().map(match -> match.group(1)).toList();
    }

    private static String link(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        assertThat(matcher.find()).as("a link to another page").isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }

    @Test
    void areThereOnlyForThoseWhoSeeTheAccount() {
        for (String panel : PANELS) {
            String path = "/accounts/" + busy + "/panels/" + panel;
            assertThat(SHIPKEEP.get("manager", path).statusCode()).isEqualTo(200);
            assertThat(SHIPKEEP.get("manager-zj", path).statusCode()).isEqualTo(404);
            assertThat(SHIPKEEP.get("manager", "/accounts/999999/panels/" + panel)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(SHIPKEEP.get("manager-zj", "/accounts/" + busy + "/panels/parcels/export")
                        .statusCode())
                .isEqualTo(404);
        assertThat(SHIPKEEP.get("service_agent", "/accounts/" + busy + "/panels/parcels/export")
                        .statusCode())
                .isEqualTo(403);
    }

    /** The account in hand lets its own facts through, whoever set it before; never those of another. */
    @Test
    void anAccountInHandOpensNoOther() {
        Accounts accounts = SHIPKEEP.bean(Accounts.class);
        assertThat(SHIPKEEP.<Boolean>as("manager-zj", () -> {
                    assertThat(accounts.getAccount(World.TEA).id()).isEqualTo(World.TEA);
                    assertThat(accounts.findAccount(busy)).isEmpty();
                    return seesNothingOf(busy);
                }))
                .isTrue();
        assertThat(SHIPKEEP.<Boolean>as("manager", () -> {
                    accounts.getAccount(busy);
                    return seesNothingOf(busy);
                }))
                .isFalse();
        assertThat(SHIPKEEP.<Boolean>as("manager-zj", () -> seesNothingOf(busy)))
                .as("the next transaction")
                .isTrue();
    }

    private static boolean seesNothingOf(long account) {
        return Stream.of("waybill", "account_day", "account_lane_month")
                .allMatch(table -> SHIPKEEP.jdbc()
                                .sql("SELECT count(*) FROM waybill." + table + " WHERE account_id = ?")
                                .param(account)
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @Test
    void sayWhatToDoWhenThereAreNoParcels() {
        for (String panel : PANELS) {
            assertThat(panel("manager", empty, panel)).contains("还没有运单");
        }
    }

    @Test
    void endWithTheLastParcelOfAnAccountThatLeftLongAgo() {
        assertThat(panel("manager", old, "trend")).contains("最后一次寄件在 2018-08-20", "2018-08");
        assertThat(panel("manager", old, "lanes")).contains("广东");
        assertThat(panel("manager", old, "parcels")).contains("PNL300");
    }

    @Test
    void compareTheTrendWithTheSameDaysOfTheYearBefore() {
        String byDay = panel("manager", busy, "trend?by=day");
        assertThat(byDay).contains("<b>50</b>", "<b>10</b>", "+400.0%", "data-chart=");
        assertThat(panel("manager", busy, "trend?by=day&figure=revenue")).contains("¥600.00", "¥120.00");
        assertThat(panel("manager", busy, "trend?by=day&figure=weight")).contains("25.0 kg");
    }

    @Test
    void tellTimelinessAndLeadToTheLateParcels() {
        assertThat(panel("manager", busy, "timeliness")).contains("timely=late");
        assertThat(numbers(panel("manager", busy, "parcels?timely=late"))).hasSize(5);
        assertThat(numbers(panel("manager", busy, "parcels?state=lost"))).isEmpty();
    }

    @Test
    void tellTheLanes() {
        assertThat(panel("manager", busy, "lanes")).contains("江苏 → 广东", "100.0%", "origin=32&amp;destination=44");
    }

    @Test
    void leafThroughTheParcelsWithoutGapOrRepetition() {
        String first = panel("manager", busy, "parcels");
        String second = SHIPKEEP.get("manager", link(NEXT, first)).body();
        String third = SHIPKEEP.get("manager", link(NEXT, second)).body();
        assertThat(Stream.of(first, second, third).flatMap(page -> numbers(page).stream()))
                .hasSize(60)
                .doesNotHaveDuplicates();
        assertThat(numbers(SHIPKEEP.get("manager", link(PREVIOUS, third)).body()))
                .isEqualTo(numbers(second));
        assertThat(numbers(panel("manager", busy, "parcels?from=" + TODAY.minusDays(6))))
                .hasSize(4);
    }

    @Test
    void keepHarmlessWhateverStandsInTheAddress() {
        for (String name : List.of("state", "timely", "from", "to", "origin", "destination", "at", "by", "figure")) {
            for (String value :
                    List.of("%27%3B--", "%3Cscript%3Ealert(1)%3C/script%3E", "a.0.9999999999999999+x", "9999-99-99")) {
                for (String panel : PANELS) {
                    assertThat(panel("manager", busy, panel + "?" + name + "=" + value))
                            .doesNotContain("<script>alert");
                }
            }
        }
    }

    @Test
    void exportExactlyTheListAndKeepItInTheTrail() throws IOException, InterruptedException {
        String query = "parcels?timely=late&from=" + TODAY.minusDays(40);
        byte[] file = download("/accounts/" + busy + "/panels/" + query.replace("?", "/export?"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.stream().skip(1).map(row -> row.getCellText(0)))
                    .containsExactlyElementsOf(numbers(panel("manager", busy, query)));
            assertThat(rows.get(1).getCellText(2)).isEqualTo("已签收");
        }
        assertThat(SHIPKEEP.asSystem(() ->
                        SHIPKEEP.jdbc().sql("""
                        SELECT new_value ->> 'query' FROM platform.audit_entry
                        WHERE action = 'export' AND account_id = ? ORDER BY id DESC LIMIT 1""").param(busy).query(String.class).single()))
                .contains("timely=late");
    }

    private static byte[] download(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(SHIPKEEP.request("manager", path).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }
}
