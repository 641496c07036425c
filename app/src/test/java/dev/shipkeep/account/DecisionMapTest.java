package dev.shipkeep.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contacts' places in decisions, lines of influence, the map, and what it warns of. */
class DecisionMapTest {

    private final Running shipkeep = Running.shipkeep();
    private static int number;

    private long account() {
        number++;
        return TestAccounts.create(shipkeep, "DECIDE-" + number, "决策地图第" + number + "号公司", World.NANJING_AREA);
    }

    private long contact(long account, String name, String... more) {
        Map<String, String> form = new HashMap<>(Map.of("name", name, "lawfulBasis", "contract"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        HttpResponse<String> answer = shipkeep.post("manager", "/accounts/" + account + "/contacts", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return number("SELECT id FROM account.contact WHERE account_id = ? AND name = ?", account, name);
    }

    private long number(String sql, Object... parameters) {
        return shipkeep.asSystem(() ->
                shipkeep.jdbc().sql(sql).params(parameters).query(Long.class).single());
    }

    private HttpResponse<String> draw(long account, long from, long to, int strength) {
        return shipkeep.post(
                "manager",
                "/accounts/" + account + "/influences",
                Map.of("from", "" + from, "to", "" + to, "strength", "" + strength));
    }

    private String map(long account) {
        HttpResponse<String> page = shipkeep.get("manager", "/accounts/" + account + "/decision");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> edit(long account, long id, String name, String... more) {
        Map<String, String> form = new HashMap<>(Map.of("name", name, "lawfulBasis", "contract"));
        form.put("version", "" + number("SELECT version FROM account.contact WHERE id = ?", id));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return shipkeep.post("manager", "/accounts/" + account + "/contacts/" + id, form);
    }

    @Test
    void drawsPeopleInLayersWithWordsBesideColours() {
        long account = account();
        long boss =
                contact(account, "赵总", "role", "decides", "attitude", "sceptical", "influence", "5", "title", "总经理");
        long buyer = contact(
                account,
                "钱采购",
                "role",
                "buys",
                "reportsTo",
                "" + boss,
                "coveredBy",
                "T-manager",
                "coverage",
                "working");
        assertThat(draw(account, buyer, boss, 3).statusCode()).isEqualTo(303);
        String page = map(account);
        assertThat(page).contains("decision-sceptical", "怀疑", "钱采购 影响 赵总（强）", "钱采购 向 赵总 汇报", "5/5");
        assertThat(page.indexOf("赵总</text>")).isLessThan(page.indexOf("钱采购</text>"));
        assertThat(page).contains("我方 测试manager", "我方无人维护");
        assertThat(shipkeep.get("manager", "/accounts/" + account + "/panels/decision")
                        .body())
                .contains("<svg", "decision-strength-3");
        assertThat(shipkeep.get("manager", "/accounts/" + account + "/audit").body())
                .contains("影响关系");
    }

    @Test
    void listsWhatIsNotKnownYet() {
        long account = account();
        contact(account, "孙未知", "role", "uses");
        String page = map(account);
        assertThat(page).contains("还不知道", "态度、影响力、最关心、联系方式、我方维护人、最近会面");
    }

    @Test
    void refusesLinesToOneselfToStrangersAndToPeopleOfOtherAccounts() {
        long account = account();
        long one = contact(account, "李甲");
        contact(account, "李乙");
        long elsewhere = contact(account(), "外人");
        assertThat(draw(account, one, one, 2).body()).contains("problem-to", "一个人不能影响自己");
        assertThat(draw(account, one, elsewhere, 2).body()).contains("problem-to", "在用的联系人");
        assertThat(draw(account, elsewhere, one, 2).body()).contains("problem-from");
        assertThat(draw(account, one, 0, 2).statusCode()).isEqualTo(422);
        assertThat(number("SELECT count(*) FROM account.influence_line WHERE from_contact_id = ?", one))
                .isZero();
    }

    @Test
    void showsInfluenceThatGoesRoundAndStillDrawsIt() {
        long account = account();
        long one = contact(account, "周甲", "role", "decides");
        long two = contact(account, "周乙");
        long three = contact(account, "周丙");
        for (HttpResponse<String> answer :
                List.of(draw(account, one, two, 1), draw(account, two, three, 2), draw(account, three, one, 3))) {
            assertThat(answer.statusCode()).isEqualTo(303);
        }
        assertThat(map(account)).contains("影响绕成了圈", "周甲、周乙、周丙");
        draw(account, three, one, 1);
        assertThat(number("SELECT count(*) FROM account.influence_line WHERE from_contact_id = ?", three))
                .isEqualTo(1);
        long line = number("SELECT id FROM account.influence_line WHERE from_contact_id = ?", three);
        shipkeep.post("manager", "/accounts/" + account + "/influences/" + line + "/removal", Map.of());
        assertThat(map(account)).doesNotContain("影响绕成了圈");
    }

    @Test
    void refusesReportingLinesThatGoRound() {
        long account = account();
        long top = contact(account, "吴总");
        long middle = contact(account, "吴经理", "reportsTo", "" + top);
        long bottom = contact(account, "吴主管", "reportsTo", "" + middle);
        HttpResponse<String> answer = edit(account, top, "吴总", "reportsTo", "" + bottom);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("problem-reportsTo", "吴总 → 吴主管 → 吴经理 → 吴总");
        assertThat(edit(account, top, "吴总", "reportsTo", "" + top).statusCode()).isEqualTo(422);
        long stranger = contact(account(), "别家");
        assertThat(edit(account, top, "吴总", "reportsTo", "" + stranger).body()).contains("problem-reportsTo");
    }

    @Test
    void warnsOfDecidersNotMetOrNotCoveredOfSingleContactsAndOfLostSupporters() {
        long account = account();
        assertThat(map(account)).contains("还没有在用的联系人");
        long friend = contact(account, "郑内线", "role", "insider", "attitude", "supporter");
        assertThat(map(account)).contains("NO_DECIDER", "ONLY_ONE_CONTACT");
        long boss = contact(account, "王总", "role", "decides");
        assertThat(map(account))
                .contains("DECIDER_NEVER_MET", "DECIDER_NOT_COVERED")
                .doesNotContain("ONLY_ONE_CONTACT");
        String meetings = "/accounts/" + account + "/contacts/" + boss + "/meetings";
        LocalDate today = shipkeep.time().today();
        assertThat(shipkeep.post(
                                "manager",
                                meetings,
                                Map.of("day", today.plusDays(1).toString()))
                        .body())
                .contains("problem-day");
        assertThat(shipkeep.post("manager", meetings, Map.of("day", "昨天")).statusCode())
                .isEqualTo(422);
        shipkeep.post("manager", meetings, Map.of("day", today.minusDays(61).toString()));
        assertThat(map(account)).contains("DECIDER_NOT_MET", "已 61 天没有会面");
        shipkeep.post("manager", meetings, Map.of("day", today.minusDays(60).toString()));
        edit(account, boss, "王总", "role", "decides", "coveredBy", "T-manager");
        assertThat(map(account)).doesNotContain("DECIDER_NOT");
        shipkeep.post(
                "manager",
                "/accounts/" + account + "/contacts/" + friend + "/activity",
                Map.of("active", "false", "version", "0"));
        assertThat(map(account)).contains("SUPPORTER_GONE", "支持我们的 郑内线");
    }

    @Test
    void headquartersSaysAfterHowManyDaysADeciderCountsAsNotMet() {
        long account = account();
        long boss = contact(account, "王总", "role", "decides", "coveredBy", "T-manager");
        String met = shipkeep.time().today().minusDays(61).toString();
        shipkeep.post("manager", "/accounts/" + account + "/contacts/" + boss + "/meetings", Map.of("day", met));
        assertThat(map(account)).contains("DECIDER_NOT_MET");
        try {
            assertThat(setClocks("administrator", "90", "30").statusCode()).isEqualTo(303);
            assertThat(map(account)).doesNotContain("DECIDER_NOT_MET");
            assertThat(shipkeep.get("administrator", "/decision-warnings").body())
                    .contains("决策者超过 90 天没见", "value=\"90\"");
            assertThat(number("SELECT count(*) FROM platform.audit_entry WHERE subject = ?", "decisionClocks"))
                    .isPositive();
            HttpResponse<String> refused = setClocks("administrator", "3", "九十");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("7 到 730", "value=\"九十\"");
            assertThat(setClocks("manager", "30", "30").statusCode()).isEqualTo(403);
            TestPeople.create(shipkeep, "clocks-js", World.JIANGSU, "administrator");
            assertThat(setClocks("clocks-js", "30", "30").statusCode()).isEqualTo(403);
            assertThat(shipkeep.get("manager", "/decision-warnings").body()).doesNotContain("meetingDays");
        } finally {
            setClocks("administrator", "60", "180");
        }
        assertThat(map(account)).contains("DECIDER_NOT_MET");
    }

    private HttpResponse<String> setClocks(String person, String meeting, String mourning) {
        return shipkeep.post(
                person, "/decision-warnings/clocks", Map.of("meetingDays", meeting, "mourningDays", mourning));
    }

    @Test
    void anEarlierMeetingDoesNotHideALaterOne() {
        long account = account();
        long boss = contact(account, "冯总", "role", "decides");
        LocalDate today = shipkeep.time().today();
        long person = shipkeep.person("manager").id();
        int first = shipkeep.as("manager", () -> shipkeep.bean(ContactMeetings.class)
                .met(account, List.of(boss), today.minusDays(3), person));
        int second = shipkeep.as("manager", () -> shipkeep.bean(ContactMeetings.class)
                .met(account, List.of(boss), today.minusDays(9), person));
        int elsewhere = shipkeep.as(
                "manager", () -> shipkeep.bean(ContactMeetings.class).met(World.SILK, List.of(boss), today, person));
        assertThat(List.of(first, second, elsewhere)).containsExactly(1, 0, 0);
        assertThat(map(account)).contains(today.minusDays(3) + " <span");
    }

    @Test
    void coverageNeedsSomebodyWhoCoversAndIsWithUs() {
        long account = account();
        Map<String, String> form = new HashMap<>(Map.of("name", "褚某", "lawfulBasis", "contract"));
        form.put("coverage", "trusted");
        assertThat(shipkeep.post("manager", "/accounts/" + account + "/contacts", form)
                        .body())
                .contains("problem-coveredBy");
        form.put("coveredBy", "无此人");
        form.put("influence", "7");
        assertThat(shipkeep.post("manager", "/accounts/" + account + "/contacts", form)
                        .body())
                .contains("problem-coveredBy", "没有这位员工", "problem-influence");
    }

    @Test
    void linesFollowTheirPeopleThroughAMergeAndAreCutWhenItIsUndone() {
        long survivor = account();
        long duplicate = account();
        long kept = contact(survivor, "卫总");
        long moved = contact(duplicate, "卫副总");
        long inside = contact(duplicate, "卫主管", "reportsTo", "" + moved);
        draw(duplicate, inside, moved, 2);
        merge(survivor, duplicate);
        assertThat(map(survivor)).contains("卫主管 影响 卫副总");
        assertThat(draw(survivor, moved, kept, 3).statusCode()).isEqualTo(303);
        long merge = number("SELECT id FROM account.merge WHERE survivor_id = ?", survivor);
        String undo = "/accounts/" + survivor + "/merges/" + merge + "/undo";
        assertThat(shipkeep.post("manager", undo, Map.of()).statusCode()).isEqualTo(303);
        assertThat(map(duplicate)).contains("卫主管 影响 卫副总").doesNotContain("卫总</text>");
        assertThat(number("SELECT count(*) FROM account.influence_line WHERE to_contact_id = ?", kept))
                .isZero();
    }

    private void merge(long survivor, long duplicate) {
        Map<String, String> form =
                Map.of("duplicate", "" + duplicate, "reason", "同一家", "version", "0", "duplicateVersion", "0");
        HttpResponse<String> answer = shipkeep.post("manager", "/accounts/" + survivor + "/merges", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void whoMayNotWriteSeesTheMapWithoutForms() {
        long account = account();
        contact(account, "蒋总", "role", "decides");
        HttpResponse<String> page = shipkeep.get("executive", "/accounts/" + account + "/decision");
        assertThat(page.body()).contains("<svg").doesNotContain("/meetings\"");
        assertThat(shipkeep.get("manager-zj", "/accounts/" + account + "/decision")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void listsOwnAccountsWhoseDecidersWereNotMet() {
        long account = account();
        long boss = contact(account, "沈总", "role", "decides");
        contact(account, "沈经理");
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE account.account SET owner_id = ? WHERE id = ?")
                .params(shipkeep.person("manager").id(), account)
                .update());
        String name = "href=\"/accounts/" + account + "/decision\"";
        assertThat(shipkeep.get("manager", "/decision-warnings?kind=unmet").body())
                .contains(name, "决策者超过 60 天没见");
        assertThat(shipkeep.get("manager", "/decision-warnings?kind=single").body())
                .doesNotContain(name);
        assertThat(shipkeep.get("manager", "/").body()).contains("家客户的决策者超过 60 天没见");
        assertThat(shipkeep.get("manager-zj", "/decision-warnings?scope=all").body())
                .doesNotContain(name);
        String day = shipkeep.time().today().toString();
        shipkeep.post("manager", "/accounts/" + account + "/contacts/" + boss + "/meetings", Map.of("day", day));
        edit(account, boss, "沈总", "role", "decides", "coveredBy", "T-manager");
        assertThat(shipkeep.get("manager", "/decision-warnings").body()).doesNotContain(name);
    }
}
