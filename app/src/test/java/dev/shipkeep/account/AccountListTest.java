package dev.shipkeep.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The account list as a person uses it: filters, orders, pages, totals, views, many at once. */
class AccountListTest {

    private static final int LISTED = 60;
    private static final Pattern CODE = Pattern.compile("<small>(LIST-\\d+)");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");

    private static final Running SHIPKEEP = Running.shipkeep();

    /** Sixty accounts in Hangzhou's station; parcels fall with the number, every tenth shares its revenue with the next. */
    @BeforeAll
    static void addAccounts() {
        List<Long> ids = IntStream.rangeClosed(1, LISTED)
                .mapToObj(number -> TestAccounts.create(
                        SHIPKEEP, "LIST-%02d".formatted(number), "列表测试" + number + "号公司", World.HANGZHOU_STATION))
                .toList();
        List<AccountStanding> standings = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            standings.add(standing(ids.get(i), i + 1));
        }
        SHIPKEEP.asSystem(() -> SHIPKEEP.bean(Accounts.class).publishStandings(standings));
        TestAccounts.index(SHIPKEEP, ids);
    }

    private static AccountStanding standing(long id, int number) {
        return new AccountStanding(
                id,
                LocalDate.of(2026, 11, 20),
                1_000 - number,
                (100 - number / 10) * 1_000_000L,
                null,
                0,
                0,
                null,
                number % 7 == 0 ? null : LocalDate.of(2026, 11, 1).plusDays(number % 13),
                null,
                number <= 12,
                number <= 12 ? "A" : "C",
                number <= 12 ? "GOLD" : "LEAD",
                null,
                null,
                number % 2 == 0 ? "RISING" : "SILENT",
                number % 5 == 0 ? null : number * 10 - 300);
    }

    private static List<String> codes(String html) {
        return CODE.matcher(html).results().map(match -> match.group(1)).toList();
    }

    private static String list(String user, String query) {
        HttpResponse<String> answer = SHIPKEEP.get(user, "/accounts?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String link(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        assertThat(matcher.find()).as("a link to another page").isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }

    @Test
    void leafsForwardAndBackWithoutGapOrRepetitionInEveryOrder() {
        for (String order : List.of("", "parcels", "name", "last", "change")) {
            for (String direction : List.of("up", "down")) {
                String first = list("manager-zj", "q=列表测试&sort=" + order + "&order=" + direction);
                String second = SHIPKEEP.get("manager-zj", link(NEXT, first)).body();
                assertThat(second).doesNotContain("rel=\"next\"");
                assertThat(Stream.concat(codes(first).stream(), codes(second).stream()))
                        .as(order + " " + direction)
                        .doesNotHaveDuplicates()
                        .hasSize(LISTED);
                String back = SHIPKEEP.get("manager-zj", link(PREVIOUS, second)).body();
                assertThat(codes(back)).containsExactlyElementsOf(codes(first));
                assertThat(back).doesNotContain("rel=\"prev\"");
            }
        }
    }

    @Test
    void narrowsByEveryFilter() {
        assertThat(codes(list("manager-zj", "q=列表测试&tier=gold&key=1&abc=a"))).hasSize(12);
        assertThat(codes(list("manager-zj", "q=列表测试&momentum=silent"))).hasSize(30);
        assertThat(codes(list("manager-zj", "q=lbcs7h"))).containsExactly("LIST-07");
        assertThat(codes(list("manager-zj", "q=list-33"))).containsExactly("LIST-33");
        assertThat(codes(list("manager-zj", "q=列表测试&unit=ZJ-HZ"))).hasSize(50);
        assertThat(codes(list("manager-zj", "q=列表测试&unit=JS"))).isEmpty();
        assertThat(codes(list("manager-zj", "q=列表测试&owner=none"))).hasSize(50);
        assertThat(codes(list("manager-zj", "q=列表测试&since=2026-11-13"))).hasSize(4);
        assertThat(codes(list("manager-zj", "q=列表测试&currency=BRL"))).isEmpty();
        assertThat(codes(list("manager-zj", "q=列表测试&industry=retail"))).isEmpty();
    }

    @Test
    void sumsWhatTheFilterMatchesWithinTheScope() {
        assertThat(list("manager-zj", "q=列表测试")).contains("<b>60</b>");
        assertThat(list("manager", "q=列表测试")).contains("<b>0</b>");
        assertThat(list("manager-zj", "q=列表测试&tier=gold")).contains("<b>" + (12 * 1_000 - 78) / 1_000 + ",922</b>");
    }

    @Test
    void showsOnlyTheColumnsThatWereChosen() {
        HttpResponse<String> answer = SHIPKEEP.get("manager-zj", "/accounts?column=region&column=margin&q=x&tier=");
        assertThat(answer.headers().firstValue("Location")).contains("/accounts?q=x&columns=region%2Cmargin");
        assertThat(list("manager-zj", "columns=region"))
                .contains("class=\"region\"")
                .doesNotContain("class=\"owner\"");
    }

    @Test
    void keepsHarmlessWhateverStandsInTheAddress() {
        for (String value :
                List.of("'; DROP TABLE account.account; --", "<script>alert(1)</script>", "%", "\\", "é".repeat(200))) {
            for (String name :
                    List.of("q", "unit", "owner", "industry", "since", "at", "sort", "columns", "currency")) {
                HttpResponse<String> answer =
                        SHIPKEEP.get("manager-zj", "/accounts?" + name + "=" + TestAccounts.encode(value));
                assertThat(answer.statusCode()).as(name + "=" + value).isEqualTo(200);
                assertThat(answer.body()).doesNotContain("<script>alert");
            }
        }
    }

    @Test
    void savesAViewAndSharesIt() {
        HttpResponse<String> saved = SHIPKEEP.post(
                "manager-zj",
                "/views",
                Map.of("list", "accounts", "name", "浙江金户", "query", "tier=gold", "shared", "true"));
        assertThat(saved.headers().firstValue("Location")).contains("/accounts?tier=gold");
        assertThat(SHIPKEEP.get("manager", "/views?list=accounts").body())
                .contains("浙江金户")
                .doesNotContain("/removal");
        assertThat(SHIPKEEP.get("manager-zj", "/views?list=accounts").body()).contains("/removal");
    }

    @Test
    void refusesAViewWithoutName() {
        HttpResponse<String> refused =
                SHIPKEEP.post("manager-zj", "/views", Map.of("list", "accounts", "name", " ", "query", "tier=gold"));
        assertThat(refused.statusCode()).isEqualTo(422);
    }
}
