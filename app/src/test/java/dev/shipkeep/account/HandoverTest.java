package dev.shipkeep.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** Accounts in other hands. */
class HandoverTest {

    private static final Running SHIPKEEP = Running.shipkeep();
    private static final List<AccountMoved> MOVES = new CopyOnWriteArrayList<>();

    static {
        SHIPKEEP.bean(ApplicationEventMulticaster.class)
                .addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
                    if (event.getPayload() instanceof AccountMoved moved) {
                        MOVES.add(moved);
                    }
                });
    }

    private static String ownerOf(long id) {
        return SHIPKEEP.asSystem(
                () -> SHIPKEEP.jdbc().sql("""
                SELECT coalesce(person.username, '-') || ' ' || account.unit_id FROM account.account
                    LEFT JOIN organization.person ON person.id = account.owner_id WHERE account.id = ?""").param(id).query(String.class).single());
    }

    @Test
    void changesTheOwnerOfAllTickedAccounts() {
        long first = TestAccounts.create(SHIPKEEP, "HAND-1", "移交一号", World.NANJING_AREA);
        long second = TestAccounts.create(SHIPKEEP, "HAND-2", "移交二号", World.NANJING_STATION);
        HttpResponse<String> answer = SHIPKEEP.post(
                "manager",
                "/accounts/owners?id=" + first,
                Map.of("id", "" + second, "owner", "T-area_representative", "reason", "片区调整", "back", "q=HAND"));
        assertThat(answer.headers().firstValue("Location")).contains("/accounts?q=HAND");
        assertThat(ownerOf(first)).startsWith("area_representative");
        assertThat(ownerOf(second)).startsWith("area_representative");
        assertThat(SHIPKEEP.get("manager", "/accounts/" + first + "/timeline").body())
                .contains("片区调整");
    }

    @Test
    void changesNothingForAnOwnerWhoIsNot() {
        long id = TestAccounts.create(SHIPKEEP, "HAND-3", "移交三号", World.NANJING_AREA);
        for (String owner : List.of("没有这个人", "", "T-manager-zj", "'; DROP TABLE organization.person; --")) {
            HttpResponse<String> answer =
                    SHIPKEEP.post("manager", "/accounts/owners", Map.of("id", "" + id, "owner", owner, "reason", "试试"));
            assertThat(answer.statusCode()).as(owner).isEqualTo(422);
            assertThat(answer.body()).as(owner).contains("role=\"alert\"", "value=\"" + id + "\" data-check checked");
        }
        HttpResponse<String> noReason =
                SHIPKEEP.post("manager", "/accounts/owners", Map.of("id", "" + id, "owner", "T-manager"));
        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(ownerOf(id)).startsWith("- ");
    }

    @Test
    void aKeyAccountManagerMayOwnAnywhere() {
        long id = TestAccounts.create(SHIPKEEP, "HAND-4", "移交四号", World.HANGZHOU_AREA);
        Map<String, String> form = Map.of("owner", "T-key_account_manager", "reason", "大客户");
        assertThat(SHIPKEEP.post("manager-zj", "/accounts/" + id + "/handover", form)
                        .statusCode())
                .isEqualTo(303);
        assertThat(ownerOf(id)).startsWith("key_account_manager");
        assertThat(SHIPKEEP.get("key_account_manager", "/accounts/" + id).statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsOtherModulesWhenTheUnitChanges() {
        long id = TestAccounts.create(SHIPKEEP, "HAND-5", "移交五号", World.NANJING_AREA);
        Map<String, String> form = Map.of("unit", "JS-NJ", "reason", "上收");
        assertThat(SHIPKEEP.post("manager", "/accounts/" + id + "/handover", form)
                        .statusCode())
                .isEqualTo(303);
        assertThat(MOVES).contains(new AccountMoved(id, "CNY", World.NANJING_AREA, World.NANJING));
        assertThat(ownerOf(id)).endsWith(" " + World.NANJING);
    }

    @Test
    void doesNotGiveAnAccountOutOfTheOwnSight() {
        long id = TestAccounts.create(SHIPKEEP, "HAND-6", "移交六号", World.NANJING_AREA);
        Map<String, String> form = Map.of("unit", "ZJ-HZ", "reason", "送给浙江");
        assertThat(SHIPKEEP.post("manager", "/accounts/" + id + "/handover", form)
                        .statusCode())
                .isEqualTo(422);
        assertThat(ownerOf(id)).endsWith(" " + World.NANJING_AREA);
    }

    @Test
    void aTeamMemberSeesTheAccountUntilRemoved() {
        long id = TestAccounts.create(SHIPKEEP, "HAND-7", "移交七号", World.HANGZHOU_AREA);
        String team = "/accounts/" + id + "/team";
        SHIPKEEP.post("manager-zj", team, Map.of("person", "T-courier", "duty", "operations"));
        assertThat(SHIPKEEP.get("courier", "/accounts/" + id).statusCode()).isEqualTo(200);
        long courier = SHIPKEEP.person("courier").id();
        SHIPKEEP.post("manager-zj", team + "/removal", Map.of("person", "" + courier, "duty", "operations"));
        assertThat(SHIPKEEP.get("courier", "/accounts/" + id).statusCode()).isEqualTo(404);
        assertThat(SHIPKEEP.post("manager-zj", team, Map.of("person", "谁也不是", "duty", "lead"))
                        .statusCode())
                .isEqualTo(422);
    }
}
