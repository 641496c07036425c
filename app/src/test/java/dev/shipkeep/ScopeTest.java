package dev.shipkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Row-level security itself, before any page: who sees which account. */
class ScopeTest {

    private final Running shipkeep = Running.shipkeep();

    private List<Long> visibleTo(String username) {
        return shipkeep.as(username, () -> shipkeep.jdbc()
                .sql("SELECT id FROM account.account WHERE id IN (101, 201) ORDER BY id")
                .query(Long.class)
                .list());
    }

    @Test
    void headquartersSeesEverything() {
        assertThat(visibleTo("executive")).containsExactly(World.SILK, World.TEA);
    }

    @Test
    void aManagerSeesTheOwnSubtree() {
        assertThat(visibleTo("manager")).containsExactly(World.SILK);
        assertThat(visibleTo("manager-zj")).containsExactly(World.TEA);
    }

    @Test
    void aKeyAccountManagerSeesOwnAccountsWhereverTheyAre() {
        assertThat(visibleTo("key_account_manager")).containsExactly(World.TEA);
    }

    @Test
    void aCourierWithoutAccountsSeesNone() {
        assertThat(visibleTo("courier")).isEmpty();
    }

    @Test
    void nobodySeesAnythingOutsideOfATransaction() {
        assertThat(shipkeep.jdbc()
                        .sql("SELECT count(*) FROM account.account")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theApplicationsRoleCannotBypassThePolicies() {
        assertThat(shipkeep.asSystem(() -> shipkeep.jdbc()
                        .sql("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single()))
                .isFalse();
    }

    @Test
    void theDatabaseIsDurable() {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(shipkeep.jdbc()
                            .sql("SELECT current_setting(?)")
                            .param(setting)
                            .query(String.class)
                            .single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }

    @Test
    void everyTableOfTheBusinessIsUnderRowLevelSecurity() {
        List<String> open = List.of(
                "platform.setting", "platform.scheduled_tasks", "organization.division", "organization.failed_sign_in");
        List<String> unguarded = shipkeep.jdbc().sql("""
                        SELECT schemaname || '.' || tablename FROM pg_tables
                        WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public')
                          AND schemaname !~ '^pg_temp_' AND NOT rowsecurity
                          AND tablename !~ '^(waybill|rated_parcel)_[0-9]{6}$'""").query(String.class).list();
        assertThat(unguarded).isSubsetOf(open);
    }
}
