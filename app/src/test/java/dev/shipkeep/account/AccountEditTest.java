package dev.shipkeep.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.core.identity.UnifiedCreditCode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Creating and editing accounts and contacts on their pages. */
class AccountEditTest {

    private static final String ATTACK = "<script>alert(1)</script>'; DROP TABLE account.account; --";

    private final Running shipkeep = Running.shipkeep();

    private static Map<String, String> form(String name, String... more) {
        Map<String, String> form = new HashMap<>(Map.of("name", name, "active", "1", "currency", "CNY"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    private long create(String user, Map<String, String> form) {
        HttpResponse<String> answer = shipkeep.post(user, "/accounts", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String url = answer.headers().firstValue("Location").orElseThrow();
        return Long.parseLong(url.substring(url.lastIndexOf('/') + 1));
    }

    private int version(long id) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT version FROM account.account WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single());
    }

    private static String creditCode(String first17) {
        return first17 + UnifiedCreditCode.checkCharacter(first17);
    }

    @Test
    void createsAnAccountThatIsFoundAtOnce() {
        long id = create("manager", form("苏州云锦织造有限公司", "code", "EDIT-1", "unit", "JS-NJ-1"));
        String page = shipkeep.get("manager", "/accounts/" + id).body();
        assertThat(page).contains("苏州云锦织造有限公司", "EDIT-1", "玄武揽投站");
        assertThat(shipkeep.get("manager", "/search/quick?q=szyjzz").body()).contains("EDIT-1");
        assertThat(shipkeep.get("manager", "/search/quick?q=云锦").body()).contains("EDIT-1");
        assertThat(shipkeep.get("manager-zj", "/search/quick?q=云锦").body()).doesNotContain("EDIT-1");
    }

    @Test
    void aKeyAccountManagerCreatesOwnAccountsOnly() {
        long id = create("key_account_manager", form("扬州漆器厂", "owner", "T-key_account_manager", "unit", "JS-NJ"));
        assertThat(shipkeep.get("key_account_manager", "/accounts/" + id).statusCode())
                .isEqualTo(200);
        assertThat(shipkeep.post("key_account_manager", "/accounts", form("别人的", "owner", "T-manager"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post(
                                "key_account_manager",
                                "/accounts",
                                form("外省的", "owner", "T-key_account_manager", "unit", "ZJ-HZ"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        String good = creditCode("91320100MA1ABCDE0");
        String wrong = good.substring(0, 17) + (good.charAt(17) == '1' ? '2' : '1');
        HttpResponse<String> answer = shipkeep.post(
                "manager",
                "/accounts",
                form("金陵试验公司", "creditCode", wrong, "divisionCode", "32", "since", "2099-01-01"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"problem-creditCode\"", "校验码不符", "id=\"problem-divisionCode\"", "id=\"problem-since\"")
                .contains("value=\"" + wrong + "\"");
        for (String bad : List.of("9132", "91320100MA1ABCDEI0", "")) {
            int status = shipkeep.post("manager", "/accounts", form("", "creditCode", bad))
                    .statusCode();
            assertThat(status).isEqualTo(422);
        }
    }

    @Test
    void refusesACodeThatIsTakenEvenByAnAccountOutOfSight() {
        HttpResponse<String> answer = shipkeep.post("manager", "/accounts", form("龙井二号", "code", "TEA"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"problem-code\"");
    }

    @Test
    void showsPossibleDuplicatesBeforeSaving() {
        String code = creditCode("91320100MA1DUP000");
        create("manager", form("江宁明镜光学股份有限公司", "code", "EDIT-DUP", "creditCode", code));
        HttpResponse<String> sameName = shipkeep.post("manager", "/accounts", form("江宁明镜光学有限公司"));
        assertThat(sameName.statusCode()).isEqualTo(422);
        assertThat(sameName.body()).contains("EDIT-DUP", "name=\"confirmed\"");
        HttpResponse<String> sameCode = shipkeep.post("manager", "/accounts", form("完全不同", "creditCode", code));
        assertThat(sameCode.body()).contains("EDIT-DUP");
        create("manager", form("江宁明镜光学有限公司", "confirmed", "1"));
    }

    @Test
    void tellsTheSecondEditorWhoChangedWhatAndOverwritesNothing() {
        long id = create("manager", form("双人编辑公司", "code", "EDIT-TWO", "unit", "JS-NJ-1-A", "address", "旧址一号"));
        int version = version(id);
        Map<String, String> first = form("双人编辑公司", "version", "" + version, "address", "新址二号", "note", "经理写的");
        assertThat(shipkeep.post("manager", "/accounts/" + id, first).statusCode())
                .isEqualTo(303);
        Map<String, String> second =
                form("双人编辑公司", "version", "" + version, "address", "旧址一号", "note", "片区写的", "industry", "retail");
        HttpResponse<String> answer = shipkeep.post("area_representative", "/accounts/" + id, second);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("测试manager", "旧址一号", "经理写的");
        assertThat(answer.body()).as("own input is kept").contains("片区写的");
        assertThat(answer.body()).as("an untouched field shows their value").contains("value=\"新址二号\"");
        assertThat(version(id)).isEqualTo(version + 1);
        assertThat(shipkeep.get("manager", "/accounts/" + id).body())
                .contains("经理写的")
                .doesNotContain("片区写的");
    }

    @Test
    void keepsOldAndNewValuesInTrailAndTimeline() {
        long id = create("manager", form("变更留痕公司", "code", "EDIT-TRAIL", "address", "甲地"));
        shipkeep.post("manager", "/accounts/" + id, form("变更留痕公司", "version", "0", "address", "乙地"));
        assertThat(shipkeep.get("manager", "/accounts/" + id + "/audit").body()).contains("甲地", "乙地");
        assertThat(shipkeep.get("manager", "/accounts/" + id + "/timeline").body())
                .contains("修改了 地址");
        assertThat(shipkeep.get("manager-zj", "/accounts/" + id + "/audit").statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesAGroupInACircleOrInTwoCurrencies() {
        long head = create("manager", form("环集团总户", "code", "EDIT-HEAD"));
        create("manager", form("环集团子户", "code", "EDIT-CHILD", "parent", "EDIT-HEAD"));
        create("manager", form("美元户", "code", "EDIT-USD", "currency", "USD"));
        HttpResponse<String> circle =
                shipkeep.post("manager", "/accounts/" + head, form("环集团总户", "version", "0", "parent", "EDIT-CHILD"));
        assertThat(circle.statusCode()).isEqualTo(422);
        assertThat(circle.body()).contains("id=\"problem-parent\"");
        HttpResponse<String> currency =
                shipkeep.post("manager", "/accounts/" + head, form("环集团总户", "version", "0", "parent", "EDIT-USD"));
        assertThat(currency.body()).contains("id=\"problem-parent\"");
        assertThat(shipkeep.get("manager", "/accounts/" + head).body()).contains("环集团子户");
    }

    @Test
    void storesAndShowsMarkupAndSqlHarmlessly() {
        long id = create(
                "manager",
                form(ATTACK, "code", "EDIT-ATTACK", "address", ATTACK, "note", ATTACK, "region", "<b>x</b>"));
        shipkeep.post("manager", "/accounts/" + id + "/notes", Map.of("text", ATTACK + "{0} {x"));
        shipkeep.post(
                "manager",
                "/accounts/" + id + "/contacts",
                Map.of("name", ATTACK, "title", ATTACK, "wechat", "<i>", "note", ATTACK, "lawfulBasis", "consent"));
        for (String path : List.of("", "/edit", "/audit", "/timeline", "/merge", "/handover")) {
            HttpResponse<String> page = shipkeep.get("manager", "/accounts/" + id + path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        }
        assertThat(shipkeep.get("manager", "/accounts?q=alert").body())
                .contains("EDIT-ATTACK")
                .doesNotContain("<script>alert");
        assertThat(shipkeep.get("manager", "/accounts/" + id).body()).contains("{0} {x");
    }

    @Test
    void masksPhonesAndRecordsEachLookAtOne() {
        long id = create("manager", form("电话保密公司", "code", "EDIT-PHONE"));
        Map<String, String> contact =
                Map.of("name", "周敏", "phone", "13812345678", "lawfulBasis", "contract", "main", "1");
        assertThat(shipkeep.post("manager", "/accounts/" + id + "/contacts", contact)
                        .statusCode())
                .isEqualTo(303);
        String page = shipkeep.get("manager", "/accounts/" + id).body();
        assertThat(page).contains("138****5678").doesNotContain("13812345678");
        long contactId = shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT id FROM account.contact WHERE account_id = ?")
                .param(id)
                .query(Long.class)
                .single());
        String contactUrl = "/accounts/" + id + "/contacts/" + contactId;
        assertThat(shipkeep.get("manager", contactUrl + "/edit").body()).doesNotContain("13812345678");
        assertThat(shipkeep.post("manager", contactUrl + "/phone", Map.of()).body())
                .contains("13812345678");
        assertThat(shipkeep.get("manager", "/accounts/" + id + "/audit").body())
                .contains("查看号码")
                .doesNotContain("13812345678");
        assertThat(shipkeep.get("manager", "/search/quick?q=5678").body()).contains("周敏");
        assertThat(shipkeep.get("manager", "/search/quick?q=2345678").body()).contains("周敏");
        assertThat(shipkeep.get("manager", "/search/quick?q=周").body()).contains("周敏");
        Map<String, String> edited = Map.of("name", "周敏", "title", "总监", "lawfulBasis", "consent", "version", "0");
        assertThat(shipkeep.post("manager", contactUrl, edited).statusCode()).isEqualTo(303);
        assertThat(shipkeep.post("manager", contactUrl, edited).statusCode())
                .as("second editor")
                .isEqualTo(422);
        assertThat(shipkeep.get("manager", "/accounts/" + id).body()).contains("138****5678", "总监");
    }
}
