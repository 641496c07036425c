package dev.shipkeep.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deciding about leads: the most promising first, by whoever has them in scope, once, and never without a trace. */
class LeadReviewTest {

    private static final String REVIEWER = "lead-reviewer";

    private final Running shipkeep = Running.shipkeep();

    @BeforeEach
    void createReviewer() {
        boolean missing = shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT NOT EXISTS (SELECT FROM organization.person WHERE username = ?)")
                .param(REVIEWER)
                .query(Boolean.class)
                .single());
        if (missing) {
            TestPeople.create(shipkeep, REVIEWER, World.NANJING_AREA, "area_representative");
        }
    }

    private long bring(String name, String... more) {
        return TestLeads.bring(shipkeep, "courier", TestLeads.form(name, more));
    }

    private HttpResponse<String> post(String user, String path, String... form) {
        return TestLeads.send(shipkeep, user, path, form);
    }

    private String page(String user, String path) {
        return shipkeep.get(user, path).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void theQueueShowsTheMostPromisingFirstAndWhatDeservesAttention() {
        bring("排队小店", "parcelsMonth", "100");
        bring("排队大厂", "parcelsMonth", "9万", "inboundMonth", "100", "oursMonth", "0", "carriers", "甲速递");
        String queue = page(REVIEWER, "/leads/review?q=" + encoded("排队"));
        assertThat(queue.indexOf("排队大厂")).isPositive().isLessThan(queue.indexOf("排队小店"));
        assertThat(queue).contains("只收不寄", "大量交他家");
        assertThat(page("manager-zj", "/leads/review?q=" + encoded("排队"))).doesNotContain("排队大厂");
        assertThat(shipkeep.get("courier", "/leads/review").statusCode()).isEqualTo(403);
    }

    @Test
    void anAcceptedLeadHasAnOwnerAndIsDecidedOnce() {
        long id = bring("通过的陶瓷店");
        assertThat(post(REVIEWER, "/leads/" + id + "/acceptance", "ease", "5").statusCode())
                .isEqualTo(303);
        assertThat(TestLeads.state(shipkeep, id)).isEqualTo("ACCEPTED");
        assertThat(page("courier", "/leads/mine")).contains("人员" + REVIEWER);
        HttpResponse<String> again = post(REVIEWER, "/leads/" + id + "/acceptance", "ease", "5");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("已经有人处理过");
    }

    @Test
    void nobodyGetsALeadOfElsewhere() {
        long id = bring("远方的陶瓷店");
        HttpResponse<String> answer =
                post("manager", "/leads/" + id + "/acceptance", "ease", "3", "owner", "T-area_representative-zj");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("不在客户 远方的陶瓷店");
        assertThat(post("manager-zj", "/leads/" + id + "/acceptance", "ease", "3")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRejectionNeedsAReasonAndItsFinderIsTold() {
        long id = bring("驳回的杂货铺");
        String path = "/leads/" + id + "/rejection";
        assertThat(post(REVIEWER, path).statusCode()).isEqualTo(422);
        assertThat(post(REVIEWER, path, "reason", "other").statusCode()).isEqualTo(422);
        assertThat(post(REVIEWER, path, "reason", "too_small", "note", "每月三件").statusCode())
                .isEqualTo(303);
        assertThat(page("courier", "/leads/mine")).contains("件量太小 · 每月三件");
        post(REVIEWER, "/leads/" + id + "/reopening");
        assertThat(TestLeads.state(shipkeep, id)).isEqualTo("NEW");
    }

    @Test
    void aDecisionInTheQueueGoesBackToTheQueue() {
        long id = bring("回队列的店");
        String back = "flag=oneOff&sort=new";
        assertThat(post(REVIEWER, "/leads/" + id + "/acceptance", "ease", "2", "back", back)
                        .headers()
                        .firstValue("Location"))
                .hasValue("/leads/review?" + back);
        assertThat(post(REVIEWER, "/leads/" + id + "/rejection", "reason", "too_small", "back", "//evil")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/leads/" + id);
    }

    @Test
    void aLeadIsCompletedAndNobodysWorkIsOverwritten() {
        long id = bring("待补全的布行");
        String path = "/leads/" + id;
        assertThat(page("courier", path + "/edit")).contains("待补全的布行");
        Map<String, String> form = TestLeads.form("已补全的布行", "parcelsMonth", "800", "ease", "4", "version", "0");
        assertThat(shipkeep.post("courier", path, form).statusCode()).isEqualTo(303);
        form.put("parcelsMonth", "900");
        HttpResponse<String> outdated = shipkeep.post(REVIEWER, path, form);
        assertThat(outdated.statusCode()).isEqualTo(422);
        assertThat(outdated.body()).contains("其他人刚刚修改过", "900");
        assertThat(page(REVIEWER, path)).contains("已补全的布行", "补全线索信息");
        assertThat(page(REVIEWER, "/search/quick?q=YBQDB")).contains("已补全的布行");
        post(REVIEWER, path + "/acceptance", "ease", "3");
        assertThat(shipkeep.get("courier", path + "/edit").statusCode()).isEqualTo(403);
    }

    @Test
    void twoLeadsOfOneCompanyAreMergedWithoutLosingHistory() {
        long first = bring("合并甲文具", "contactName", "甲", "contactPhone", "13500001111");
        long second = TestLeads.bring(
                shipkeep,
                "area_representative",
                TestLeads.form(
                        "合并乙文具", "goods", "本册", "contactName", "乙", "contactPhone", "13500002222", "confirmed", "1"));
        assertThat(post(REVIEWER, "/leads/" + second + "/merge", "into", Long.toString(first))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(REVIEWER, "/leads/" + first))
                .contains("本册", "135****2222", "测试courier", "测试area_representative", "再次被录入：合并乙文具");
        assertThat(post(REVIEWER, "/leads/" + second + "/merge", "into", Long.toString(first))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void manyAreRejectedOrHandedOverTogether() {
        long first = bring("批量一号店");
        long second = bring("批量二号店");
        List<Long> ids = List.of(first, second);
        assertThat(TestLeads.sendMany(shipkeep, REVIEWER, "/leads/owners", ids, "owner", "T-manager", "note", "调岗")
                        .statusCode())
                .isEqualTo(303);
        assertThat(page("manager", "/leads?owner=T-manager&q=" + encoded("批量"))).contains("批量一号店", "批量二号店");
        HttpResponse<String> refused =
                TestLeads.sendMany(shipkeep, REVIEWER, "/leads/rejections", ids, "note", "没有原因", "back", "q=批量");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("请选择驳回原因", "没有原因");
        TestLeads.sendMany(shipkeep, REVIEWER, "/leads/rejections", ids, "reason", "wrong_data");
        assertThat(ids).allMatch(id -> TestLeads.state(shipkeep, id).equals("REJECTED"));
        assertThat(TestLeads.sendMany(shipkeep, "manager-zj", "/leads/rejections", ids, "reason", "wrong_data")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void manyOfTheQueueAreAcceptedTogetherAndTheQueueComesBack() {
        long first = bring("队列批量甲店", "ease", "5");
        long second = bring("队列批量乙店", "ease", "2");
        long decided = bring("队列批量丙店");
        post(REVIEWER, "/leads/" + decided + "/rejection", "reason", "too_small");
        List<Long> ids = List.of(first, second, decided);
        String[] back = {"list", "queue", "back", "sort=new"};
        assertThat(page(REVIEWER, "/leads/review?sort=new"))
                .contains(
                        "formaction=\"/leads/acceptances\"",
                        "form=\"bulk\" type=\"checkbox\" name=\"id\" value=\"" + first);
        HttpResponse<String> refused = TestLeads.sendMany(
                shipkeep, REVIEWER, "/leads/acceptances", ids, "owner", "T-area_representative-zj", back[0], back[1]);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("不在客户 队列批量甲店", "value=\"" + first + "\" data-check checked");
        HttpResponse<String> done = TestLeads.sendMany(shipkeep, REVIEWER, "/leads/acceptances", ids, back);
        assertThat(done.headers().firstValue("Location")).hasValue("/leads/review?sort=new");
        assertThat(ids.stream().map(id -> TestLeads.state(shipkeep, id)))
                .containsExactly("ACCEPTED", "ACCEPTED", "REJECTED");
        assertThat(page(REVIEWER, "/leads/" + first)).contains("人员" + REVIEWER);
        assertThat(TestLeads.sendMany(shipkeep, "manager-zj", "/leads/acceptances", ids, back)
                        .statusCode())
                .isEqualTo(404);
        assertThat(TestLeads.sendMany(shipkeep, "courier", "/leads/acceptances", ids, back)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRefusedRejectionOfTheQueueShowsTheQueue() {
        long id = bring("队列驳回的店");
        HttpResponse<String> refused = TestLeads.sendMany(
                shipkeep, REVIEWER, "/leads/rejections", List.of(id), "list", "queue", "back", "q=" + encoded("队列驳回"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("请选择驳回原因", "lead-waiting", "队列驳回的店");
        HttpResponse<String> done = TestLeads.sendMany(
                shipkeep, REVIEWER, "/leads/rejections", List.of(id), "list", "queue", "reason", "wrong_data");
        assertThat(done.headers().firstValue("Location")).hasValue("/leads/review");
        assertThat(TestLeads.sendMany(shipkeep, REVIEWER, "/leads/acceptances", List.of())
                        .body())
                .contains("请先勾选线索");
    }

    @Test
    void theListIsFilteredByFlagAndExported() {
        bring("导出推荐店", "source", "referral");
        bring("导出普通店");
        String query = "flag=referred&q=" + encoded("导出");
        assertThat(page("manager", "/leads?" + query)).contains("导出推荐店").doesNotContain("导出普通店");
        assertThat(shipkeep.get("manager", "/leads/export?" + query).statusCode())
                .isEqualTo(200);
        assertThat(shipkeep.get(REVIEWER, "/leads/export").statusCode()).isEqualTo(403);
        assertThat(page(REVIEWER, "/")).contains("条线索待审核");
    }
}
