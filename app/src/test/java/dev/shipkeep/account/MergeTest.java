package dev.shipkeep.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two accounts that are one company. */
class MergeTest {

    private final Running shipkeep = Running.shipkeep();

    private long account(String code, String name) {
        long id = TestAccounts.create(shipkeep, code, name, World.NANJING_AREA);
        TestAccounts.index(shipkeep, List.of(id));
        return id;
    }

    private void fill(long id) {
        shipkeep.asSystem(() -> {
            shipkeep.jdbc()
                    .sql("UPDATE account.account SET address = '中山路 1 号', industry = 'retail' WHERE id = ?")
                    .param(id)
                    .update();
            shipkeep.jdbc()
                    .sql("INSERT INTO account.contact (account_id, name, main) VALUES (?, '林涛', true)")
                    .param(id)
                    .update();
            shipkeep.jdbc().sql("""
                    INSERT INTO account.team_member (account_id, person_id, duty)
                    SELECT ?, id, 'service' FROM organization.person WHERE username = 'service_agent'""").param(id).update();
            return shipkeep.jdbc().sql("""
                    INSERT INTO platform.file (name, media_type, size_bytes, sha256, account_id)
                    VALUES ('协议.pdf', 'application/pdf', 0, '', ?)""").param(id).update();
        });
    }

    /** Everything that hangs on two accounts, without versions. */
    private String state(long first, long second) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                SELECT string_agg(part, E'\\n' ORDER BY part) FROM (
                    SELECT (to_jsonb(account) - 'version')::text AS part FROM account.account WHERE id IN (:a, :b)
                    UNION ALL SELECT account.id || ' below ' || account.parent_id FROM account.account WHERE parent_id IN (:a, :b)
                    UNION ALL SELECT shipper_code::text FROM account.shipper_code WHERE account_id IN (:a, :b)
                    UNION ALL SELECT contact::text FROM account.contact WHERE account_id IN (:a, :b)
                    UNION ALL SELECT file.id || ' of ' || file.account_id FROM platform.file WHERE account_id IN (:a, :b)
                    UNION ALL SELECT team_member::text FROM account.team_member WHERE account_id IN (:a, :b)
                    UNION ALL SELECT search_term::text FROM account.search_term WHERE account_id IN (:a, :b)) all_parts""")
                .param("a", first)
                .param("b", second)
                .query(String.class)
                .single());
    }

    private HttpResponse<String> merge(long survivor, long duplicate) {
        return shipkeep.post(
                "manager",
                "/accounts/" + survivor + "/merges",
                Map.of(
                        "duplicate",
                        "" + duplicate,
                        "version",
                        "" + version(survivor),
                        "duplicateVersion",
                        "" + version(duplicate),
                        "reason",
                        "同一家公司"));
    }

    private int version(long id) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT version FROM account.account WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single());
    }

    private HttpResponse<String> undo(long survivor, long duplicate) {
        long merge = shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT id FROM account.merge WHERE survivor_id = ? AND duplicate_id = ? AND undone_at IS NULL")
                .params(survivor, duplicate)
                .query(Long.class)
                .single());
        return shipkeep.post("manager", "/accounts/" + survivor + "/merges/" + merge + "/undo", Map.of());
    }

    private long accountOfCode(String code) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT account_id FROM account.shipper_code WHERE code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }

    @Test
    void movesEverythingAndUndoBringsBackExactlyThat() {
        long survivor = account("MERGE-1", "合并甲有限公司");
        long duplicate = account("MERGE-2", "合并甲公司");
        long child = account("MERGE-3", "合并甲分公司");
        fill(duplicate);
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE account.account SET parent_id = ? WHERE id = ?")
                .params(duplicate, child)
                .update());
        String before = state(survivor, duplicate);
        String preview = shipkeep.get("manager", "/accounts/" + survivor + "/merge?with=MERGE-2")
                .body();
        assertThat(preview).contains("合并甲有限公司", "合并甲公司", "中山路 1 号");

        assertThat(merge(survivor, duplicate).statusCode()).isEqualTo(303);
        assertThat(accountOfCode("MERGE-2")).isEqualTo(survivor);
        assertThat(shipkeep.get("manager", "/accounts/" + survivor).body())
                .contains("林涛", "协议.pdf", "测试service_agent", "合并甲分公司", "中山路 1 号");
        assertThat(shipkeep.get("manager", "/accounts/" + duplicate).body())
                .contains("这是重复客户", "href=\"/accounts/" + survivor + "\"")
                .doesNotContain("/edit\"");
        assertThat(shipkeep.get("manager", "/accounts?q=合并甲").body())
                .contains("MERGE-1")
                .doesNotContain("<small>MERGE-2");
        assertThat(shipkeep.get("manager", "/search/quick?q=merge-2").body()).contains("MERGE-1");

        assertThat(undo(survivor, duplicate).statusCode()).isEqualTo(303);
        assertThat(state(survivor, duplicate)).isEqualTo(before);
    }

    @Test
    void goesOnAlongAChain() {
        long first = account("CHAIN-1", "链一");
        long second = account("CHAIN-2", "链二");
        long third = account("CHAIN-3", "链三");
        assertThat(merge(second, first).statusCode()).isEqualTo(303);
        assertThat(merge(third, second).statusCode()).isEqualTo(303);
        assertThat(accountOfCode("CHAIN-1")).isEqualTo(third);
        assertThat(merge(third, first).statusCode()).as("merged already").isEqualTo(422);
        assertThat(undo(second, first).statusCode())
                .as("the later merge comes first")
                .isEqualTo(422);
        assertThat(undo(third, second).statusCode()).isEqualTo(303);
        assertThat(accountOfCode("CHAIN-1")).isEqualTo(second);
        assertThat(undo(second, first).statusCode()).isEqualTo(303);
        assertThat(accountOfCode("CHAIN-1")).isEqualTo(first);
    }

    @Test
    void refusesWhatWouldTieAKnot() {
        long head = account("KNOT-1", "结总");
        long middle = account("KNOT-2", "结中");
        long leaf = account("KNOT-3", "结末");
        shipkeep.asSystem(() -> {
            shipkeep.jdbc()
                    .sql("UPDATE account.account SET parent_id = ? WHERE id = ?")
                    .params(head, middle)
                    .update();
            return shipkeep.jdbc()
                    .sql("UPDATE account.account SET parent_id = ? WHERE id = ?")
                    .params(middle, leaf)
                    .update();
        });
        assertThat(merge(leaf, head).statusCode()).isEqualTo(422);
        assertThat(merge(head, head).statusCode()).isEqualTo(422);
        String before = state(head, middle);
        assertThat(merge(middle, head).statusCode()).as("into the direct child").isEqualTo(303);
        assertThat(undo(middle, head).statusCode()).isEqualTo(303);
        assertThat(state(head, middle)).isEqualTo(before);
    }

    @Test
    void asksForAnotherLookWhenOneOfTheTwoChanged() {
        long survivor = account("LOOK-1", "看一看");
        long duplicate = account("LOOK-2", "看一看二");
        HttpResponse<String> answer = shipkeep.post(
                "manager",
                "/accounts/" + survivor + "/merges",
                Map.of("duplicate", "" + duplicate, "version", "7", "duplicateVersion", "0", "reason", "x"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请重新核对");
    }

    @Test
    void refusesOtherCurrencies() {
        long survivor = account("MONEY-1", "人民币户");
        long duplicate = account("MONEY-2", "美元户");
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE account.account SET currency = 'USD' WHERE id = ?")
                .param(duplicate)
                .update());
        assertThat(merge(survivor, duplicate).statusCode()).isEqualTo(422);
    }
}
