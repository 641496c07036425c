package dev.shipkeep.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody else's account: every page and every write is tried, and nothing is there. */
class ForeignAccountTest {

    private final Running shipkeep = Running.shipkeep();

    /** An account of Zhejiang with a contact and a merged duplicate, which Jiangsu's manager tries to get at. */
    private final long foreign =
            TestAccounts.create(shipkeep, "FOREIGN-" + System.nanoTime(), "西湖绸伞厂", World.HANGZHOU_AREA);

    private final long contact = shipkeep.asSystem(() -> shipkeep.jdbc()
            .sql("INSERT INTO account.contact (account_id, name, phone) VALUES (?, '沈青', '13900001111') RETURNING id")
            .param(foreign)
            .query(Long.class)
            .single());

    private String state() {
        return shipkeep.asSystem(() ->
                shipkeep.jdbc().sql("""
                SELECT account::text || (SELECT string_agg(contact::text, ',') FROM account.contact
                                         WHERE contact.account_id = account.id)
                    || (SELECT count(*) FROM account.timeline_entry WHERE timeline_entry.account_id = account.id)
                    || (SELECT count(*) FROM platform.file WHERE file.account_id = account.id)
                    || (SELECT count(*) FROM account.team_member WHERE team_member.account_id = account.id)
                    || (SELECT count(*) FROM account.merge WHERE survivor_id = account.id OR duplicate_id = account.id)
                FROM account.account WHERE id = ?""").param(foreign).query(String.class).single());
    }

    @Test
    void isNotThereForReading() {
        String url = "/accounts/" + foreign;
        for (String page : List.of(
                "",
                "/edit",
                "/audit",
                "/timeline",
                "/duplicates",
                "/handover",
                "/merge",
                "/contacts/new",
                "/contacts/" + contact + "/edit",
                "/documents/1")) {
            HttpResponse<String> answer = shipkeep.get("manager", url + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(404);
            assertThat(answer.body()).as(page).doesNotContain("西湖绸伞厂");
        }
        assertThat(shipkeep.get("manager", url + "/neighbours").body()).doesNotContain("西湖绸伞厂");
    }

    @Test
    void isNotThereForWriting() {
        String before = state();
        String url = "/accounts/" + foreign;
        Map<String, Map<String, String>> writes = Map.ofEntries(
                Map.entry(url, Map.of("name", "改名", "version", "0")),
                Map.entry(url + "/notes", Map.of("text", "到此一游")),
                Map.entry(url + "/contacts", Map.of("name", "某人", "lawfulBasis", "contract")),
                Map.entry(url + "/contacts/" + contact, Map.of("name", "改", "lawfulBasis", "contract", "version", "0")),
                Map.entry(url + "/contacts/" + contact + "/activity", Map.of("active", "false", "version", "0")),
                Map.entry(url + "/contacts/" + contact + "/phone", Map.of()),
                Map.entry(url + "/documents/1/removal", Map.of()),
                Map.entry(url + "/handover", Map.of("owner", "T-manager", "reason", "想要")),
                Map.entry(url + "/team", Map.of("person", "T-manager", "duty", "lead")),
                Map.entry(url + "/team/removal", Map.of("person", "1", "duty", "lead")),
                Map.entry(
                        url + "/merges",
                        Map.of("duplicate", "" + World.SILK, "version", "0", "duplicateVersion", "0", "reason", "x")),
                Map.entry(url + "/merges/1/undo", Map.of()),
                Map.entry(
                        "/accounts/" + World.SILK + "/merges",
                        Map.of("duplicate", "" + foreign, "version", "0", "duplicateVersion", "0", "reason", "x")),
                Map.entry(
                        "/accounts/" + World.SILK + "/contacts/" + contact,
                        Map.of("name", "改", "lawfulBasis", "contract", "version", "0")),
                Map.entry("/accounts/owners", Map.of("id", "" + foreign, "owner", "T-manager", "reason", "想要")));
        writes.forEach(
                (path, form) -> assertThat(shipkeep.post("manager", path, form).statusCode())
                        .as(path)
                        .isEqualTo(404));
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void isNotChangedByOneWithoutTheRight() {
        String before = state();
        String url = "/accounts/" + foreign;
        for (String path : List.of(url, url + "/notes", url + "/handover", url + "/merges/1/undo", url + "/team")) {
            assertThat(shipkeep.post("executive", path, Map.of("version", "0", "name", "x", "text", "x"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(state()).isEqualTo(before);
    }
}
