package dev.shipkeep.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.account.AccountMergeUndone;
import dev.shipkeep.account.AccountMerged;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.waybill.intake.TestShippers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A deal stands where its account does, and is seen by those who see the account. */
class DealPlaceStory {

    private final Running shipkeep = Running.shipkeep();
    private final TestShippers shippers = new TestShippers();

    private long begin(long account) {
        DealEntry entry = new DealEntry("搬迁", 10, 100_000, null, null, "", "sweep", "", null, null, null, null);
        return shipkeep.as(
                        "manager",
                        () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry)))
                .id();
    }

    private boolean sees(String person, long deal) {
        String number =
                shipkeep.asSystem(() -> shipkeep.bean(Deals.class).getDeal(deal).number());
        ListAddress address = new ListAddress("/deals", Map.of("q", number));
        boolean listed = shipkeep.as(person, () -> shipkeep.bean(Deals.class).count(address)) == 1;
        assertThat(shipkeep.get(person, "/deals/" + deal).statusCode()).isEqualTo(listed ? 200 : 404);
        assertThat(shipkeep.as(person, () -> shipkeep.bean(Board.class).list(address)).stream()
                        .mapToLong(Board.Lane::deals)
                        .sum())
                .isEqualTo(listed ? 1 : 0);
        return listed;
    }

    private void move(long account, long unit) {
        shipkeep.asSystem(() -> shipkeep.jdbc().sql("""
                UPDATE account.account SET unit_id = unit.id, org_path = unit.path
                FROM organization.unit WHERE unit.id = ? AND account.id = ?""").params(unit, account).update());
    }

    @Test
    void movesWithItsAccount() {
        long account = shippers.create("D-MOVES", World.NANJING_AREA);
        long deal = begin(account);
        assertThat(sees("manager", deal)).isTrue();
        assertThat(sees("manager-zj", deal)).isFalse();
        move(account, World.HANGZHOU_AREA);
        assertThat(sees("manager", deal)).isFalse();
        assertThat(sees("manager-zj", deal)).isTrue();
    }

    @Test
    void goesToTheSurvivorOfAMergeAndBack() {
        long survivor = shippers.create("D-SURVIVOR", World.HANGZHOU_AREA);
        long duplicate = shippers.create("D-DUPLICATE", World.NANJING_AREA);
        long deal = begin(duplicate);
        shippers.lead(duplicate, survivor, new AccountMerged(survivor, duplicate));
        assertThat(sees("manager-zj", deal)).isTrue();
        assertThat(sees("manager", deal)).isFalse();
        shippers.lead(duplicate, duplicate, new AccountMergeUndone(survivor, duplicate));
        assertThat(sees("manager-zj", deal)).isFalse();
        assertThat(sees("manager", deal)).isTrue();
    }
}
