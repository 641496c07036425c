package dev.shipkeep.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.platform.access.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other modules get from the archive. */
class AccountsTest {

    private final Running shipkeep = Running.shipkeep();
    private final Accounts accounts = shipkeep.bean(Accounts.class);

    @Test
    void givesAnAccountWithItsUnitAndOwner() {
        Account silk = shipkeep.as("manager", () -> accounts.getAccount(World.SILK));
        assertThat(silk.unitName()).isEqualTo("新街口片区");
        assertThat(silk.ownerName()).isEqualTo("测试area_representative");
        assertThat(silk.currency()).isEqualTo("CNY");
    }

    @Test
    void doesNotGiveAnAccountOutOfScope() {
        assertThatThrownBy(() -> shipkeep.as("manager-zj", () -> accounts.getAccount(World.SILK)))
                .isInstanceOf(NotFound.class);
        assertThat(shipkeep.as("manager-zj", () -> accounts.listAccounts(List.of(World.SILK, World.TEA))))
                .extracting(Account::id)
                .containsExactly(World.TEA);
    }

    @Test
    void findsAnAccountByShipperCode() {
        assertThat(shipkeep.as("manager", () -> accounts.findAccountByShipperCode("SILK")))
                .map(Account::id)
                .contains(World.SILK);
    }

    @Test
    void publishesOnlyStandingsThatChanged() {
        long id = TestAccounts.create(shipkeep, "STANDING-1", "挂榜测试公司", World.NANJING_AREA);
        AccountStanding standing = standing(id, 5_001);
        assertThat(shipkeep.asSystem(() -> accounts.publishStandings(List.of(standing))))
                .isOne();
        assertThat(shipkeep.asSystem(() -> accounts.publishStandings(List.of(standing))))
                .isZero();
        assertThat(shipkeep.asSystem(() -> accounts.publishStandings(List.of(standing(id, 5_002)))))
                .isOne();
        Account account = shipkeep.as("manager", () -> accounts.getAccount(id));
        assertThat(account.keyAccount()).isTrue();
        assertThat(account.tier()).isEqualTo("gold");
    }

    private static AccountStanding standing(long id, long parcels) {
        return new AccountStanding(
                id,
                LocalDate.of(2026, 11, 20),
                parcels,
                7_000_000,
                null,
                0,
                0,
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2026, 11, 19),
                9_310,
                true,
                "A",
                "GOLD",
                null,
                null,
                "RISING",
                -120);
    }
}
