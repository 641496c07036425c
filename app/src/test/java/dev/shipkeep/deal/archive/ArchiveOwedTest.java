package dev.shipkeep.deal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.People;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.waybill.intake.TestShippers;
import org.junit.jupiter.api.Test;

/** Only who still works here owes what an archive misses. */
class ArchiveOwedTest {

    private static final long UNIT = 92_380;

    private final Running shipkeep = Running.shipkeep();

    private void leave(long personId) {
        shipkeep.asSystem(() -> {
            People people = shipkeep.bean(People.class);
            return TestPeople.done(
                    people.deactivate(personId, people.getPerson(personId).version()));
        });
    }

    private String owedBy(long account) {
        return shipkeep.as("manager", () -> shipkeep.bean(ArchiveCheck.class).check(account)).missing().stream()
                .map(ArchiveCheck.Missing::owedBy)
                .distinct()
                .reduce("", (one, other) -> one + other);
    }

    @Test
    void theManagerNearestAboveOwesWhatSomebodyWhoLeftOwed() {
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                INSERT INTO organization.unit (id, parent_id, kind, code, name, path)
                SELECT ?, id, 'area', 'JS-NJ-1-OWED', '欠资料片区', path || ?::text FROM organization.unit WHERE id = ?""")
                .params(UNIT, Long.toString(UNIT), World.NANJING_STATION)
                .update());
        long owner = TestPeople.create(shipkeep, "archive-owner", UNIT, "area_representative");
        long manager = TestPeople.create(shipkeep, "archive-manager", UNIT, "manager");
        long account = new TestShippers().create("ARCHIVE-OWED", UNIT);
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE account.account SET owner_id = ? WHERE id = ?")
                .params(owner, account)
                .update());
        assertThat(owedBy(account)).isEqualTo("人员archive-owner");
        leave(owner);
        assertThat(owedBy(account)).isEqualTo("人员archive-manager");
        leave(manager);
        assertThat(owedBy(account)).isNotEmpty().doesNotContain("人员archive-owner", "人员archive-manager");
    }
}
