package dev.shipkeep.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.lead.TestLeads;
import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.TestPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An area's leads are all that were found in it, whoever found them. */
class AreaLeadsTest {

    private static final YearMonth MONTH = YearMonth.of(2033, 2);

    private final Running shipkeep = Running.shipkeep();

    @AfterEach
    void letTheClockRun() {
        shipkeep.time().set(Clock.systemUTC());
    }

    private List<Member> people(String code) {
        return shipkeep.as("manager", () -> shipkeep.bean(Members.class)
                .list(shipkeep.bean(Areas.class).get(code), MONTH, "CNY"));
    }

    private void leave(long personId) {
        shipkeep.asSystem(() -> {
            People people = shipkeep.bean(People.class);
            Person person = people.getPerson(personId);
            return TestPeople.done(people.deactivate(personId, person.version()));
        });
    }

    private long leadsFoundInJiangsu() {
        return shipkeep.asSystem(
                () -> shipkeep.jdbc().sql("""
                SELECT count(*) FROM lead.lead
                WHERE found_at >= '2033-02-01 00:00+08' AND found_at < '2033-03-01 00:00+08' AND org_path <@ '1.11'""").query(Long.class).single());
    }

    @Test
    void whatCouriersFoundCountsToo() {
        TestPeople.create(shipkeep, "finder-stays", World.NANJING_AREA, "courier");
        TestPeople.create(shipkeep, "finder-idle", World.NANJING_AREA, "courier");
        long gone = TestPeople.create(shipkeep, "finder-leaves", World.NANJING_AREA, "courier");
        Duration ahead = Duration.between(Instant.now(), Instant.parse("2033-02-08T02:00:00Z"));
        shipkeep.time().set(Clock.offset(Clock.systemUTC(), ahead));
        TestLeads.bring(shipkeep, "finder-stays", TestLeads.form("片区线索甲"));
        TestLeads.bring(shipkeep, "finder-stays", TestLeads.form("片区线索乙"));
        TestLeads.bring(shipkeep, "finder-leaves", TestLeads.form("片区线索丙"));
        TestLeads.bring(shipkeep, "area_representative", TestLeads.form("片区线索丁"));
        leave(gone);
        assertThat(people(""))
                .filteredOn(one -> one.work().leads() > 0)
                .extracting(one -> one.key() + " " + one.work().leads())
                .containsExactlyInAnyOrder("S-finder-stays 2", "S-finder-leaves 1", "T-area_representative 1");
        Members members = shipkeep.bean(Members.class);
        assertThat(members.total(people("")).work().leads())
                .isEqualTo(leadsFoundInJiangsu())
                .isEqualTo(4);
        Area province = shipkeep.as("manager", () -> shipkeep.bean(Areas.class).get("JS"));
        assertThat(members.byUnit(province, people("JS")))
                .filteredOn(one -> one.key().equals("JS-NJ"))
                .extracting(one -> one.work().leads())
                .containsExactly(4L);
        assertThat(shipkeep.get("manager", "/team?month=2033-02").body())
                .contains("S-finder-stays", "/leads?finder=S-finder-stays")
                .doesNotContain("S-finder-idle");
        assertThat(shipkeep.get("manager", "/team/targets?month=2033-02").body())
                .contains("T-area_representative")
                .doesNotContain("S-finder-stays");
    }
}
