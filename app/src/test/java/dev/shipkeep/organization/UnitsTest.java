package dev.shipkeep.organization;

import static dev.shipkeep.organization.TestPeople.done;
import static dev.shipkeep.organization.TestPeople.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.page.Change;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tree stays a tree, and scope follows it. */
class UnitsTest {

    private final Running shipkeep = Running.shipkeep();
    private final Units units = shipkeep.bean(Units.class);

    private Unit create(long parent, String kind, String code) {
        return done(
                shipkeep.as("administrator", () -> units.create(parent, new UnitEntry(kind, code, "机构" + code, ""))));
    }

    private Change<Unit> move(Unit unit, long parent) {
        return shipkeep.as("administrator", () -> units.move(unit.id(), unit.version(), parent));
    }

    private Change<Unit> close(Unit unit, @Nullable Long successor) {
        return shipkeep.as("administrator", () -> units.deactivate(unit.id(), unit.version(), successor));
    }

    private Unit get(long id) {
        return shipkeep.asSystem(() -> units.getUnit(id));
    }

    private long addAccount(String code, Unit unit) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                INSERT INTO account.account (code, name, unit_id, org_path) VALUES (?, ?, ?, ?::ltree) RETURNING id""")
                .params(code, "客户" + code, unit.id(), unit.path())
                .query(Long.class)
                .single());
    }

    private boolean sees(String username, long accountId) {
        return shipkeep.as(username, () -> shipkeep.jdbc()
                .sql("SELECT EXISTS (SELECT FROM account.account WHERE id = ?)")
                .param(accountId)
                .query(Boolean.class)
                .single());
    }

    @Test
    void levelsGoDownwardAndMayBeLeftOut() {
        Unit station = create(World.JIANGSU, "station", "U-LEVEL-1");
        Change<Unit> above = shipkeep.as(
                "administrator", () -> units.create(station.id(), new UnitEntry("city", "U-LEVEL-2", "错", "")));
        assertThat(problem(above)).isEqualTo("organization.problem.kindOrder");
        Change<Unit> second = shipkeep.as(
                "administrator", () -> units.create(World.HEADQUARTERS, new UnitEntry("headquarters", "HQ2", "错", "")));
        assertThat(problem(second)).isEqualTo("organization.problem.kindOrder");
        Change<Unit> taken = shipkeep.as(
                "administrator", () -> units.create(World.JIANGSU, new UnitEntry("city", "U-LEVEL-1", "重", "")));
        assertThat(problem(taken)).isEqualTo("organization.problem.codeTaken");
    }

    @Test
    void movingAUnitTakesEverythingBelowItIntoTheOtherScope() {
        Unit city = create(World.JIANGSU, "city", "U-MOVE-1");
        Unit station = create(city.id(), "station", "U-MOVE-2");
        Unit area = create(station.id(), "area", "U-MOVE-3");
        long account = addAccount("U-MOVE", area);
        TestPeople.create(shipkeep, "mover", city.id(), "manager");
        assertThat(List.of(sees("manager", account), sees("manager-zj", account), sees("mover", account)))
                .containsExactly(true, false, true);
        done(move(city, World.ZHEJIANG));
        assertThat(List.of(sees("manager", account), sees("manager-zj", account), sees("mover", account)))
                .containsExactly(false, true, true);
        assertThat(get(area.id()).path()).isEqualTo("1.21." + city.id() + "." + station.id() + "." + area.id());
        assertThat(strayAccounts()).isZero();
    }

    private long strayAccounts() {
        return shipkeep.asSystem(
                () -> shipkeep.jdbc().sql("""
                SELECT count(*) FROM account.account JOIN organization.unit ON unit.id = account.unit_id
                WHERE account.org_path <> unit.path""").query(Long.class).single());
    }

    @Test
    void noUnitHangsBelowItselfOrBelowALowerOne() {
        Unit city = create(World.JIANGSU, "city", "U-CYCLE-1");
        Unit station = create(city.id(), "station", "U-CYCLE-2");
        assertThat(problem(move(city, station.id()))).isEqualTo("organization.problem.cycle");
        assertThat(problem(move(city, city.id()))).isEqualTo("organization.problem.cycle");
        assertThat(problem(move(city, World.HANGZHOU_STATION))).isEqualTo("organization.problem.kindOrder");
        assertThat(problem(move(get(World.HEADQUARTERS), World.JIANGSU))).isEqualTo("organization.problem.rootStays");
    }

    @Test
    void aUnitInUseIsClosedOnlyWithASuccessorThatTakesEverything() {
        Unit city = create(World.JIANGSU, "city", "U-CLOSE-1");
        Unit station = create(city.id(), "station", "U-CLOSE-2");
        Unit other = create(World.JIANGSU, "city", "U-CLOSE-3");
        long account = addAccount("U-CLOSE", city);
        long person = TestPeople.create(shipkeep, "closer", city.id(), "manager");
        assertThat(problem(close(city, null))).isEqualTo("organization.problem.notEmpty");
        assertThat(problem(close(city, station.id()))).isEqualTo("organization.problem.successor");
        assertThat(problem(close(city, World.NANJING_AREA))).isEqualTo("organization.problem.successor");
        done(close(city, other.id()));
        assertThat(get(city.id()).active()).isFalse();
        assertThat(get(station.id()).parentId()).isEqualTo(other.id());
        assertThat(shipkeep.asSystem(() -> shipkeep.bean(People.class).getPerson(person))
                        .unitId())
                .isEqualTo(other.id());
        assertThat(shipkeep.asSystem(() -> shipkeep.jdbc()
                        .sql("SELECT unit_id FROM account.account WHERE id = ?")
                        .param(account)
                        .query(Long.class)
                        .single()))
                .isEqualTo(other.id());
        assertThat(strayAccounts()).isZero();
    }

    @Test
    void anEmptyUnitIsClosedAndReopened() {
        Unit area = create(World.NANJING_STATION, "area", "U-EMPTY");
        Unit closed = done(close(area, null));
        assertThat(closed.active()).isFalse();
        assertThat(done(shipkeep.as("administrator", () -> units.activate(area.id(), closed.version())))
                        .active())
                .isTrue();
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        Unit area = create(World.NANJING_STATION, "area", "U-TWICE");
        UnitEntry entry = new UnitEntry("", "U-TWICE", "先改的名字", "");
        done(shipkeep.as("administrator", () -> units.edit(area.id(), area.version(), entry)));
        var late = shipkeep.post(
                "administrator",
                "/organization/units/" + area.id(),
                Map.of("version", "0", "code", "U-TWICE", "name", "后改的名字"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("其他人刚刚修改过这里").contains("后改的名字");
        assertThat(get(area.id()).name()).isEqualTo("先改的名字");
    }

    @Test
    void anAdministratorOfAProvinceAdministersThatProvinceOnly() {
        TestPeople.create(shipkeep, "provincial", World.JIANGSU, "administrator");
        assertThat(shipkeep.get("provincial", "/organization/units/" + World.NANJING)
                        .statusCode())
                .isEqualTo(200);
        assertThat(shipkeep.get("provincial", "/organization/units/" + World.HANGZHOU)
                        .statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> shipkeep.as(
                        "provincial", () -> units.create(World.ZHEJIANG, new UnitEntry("city", "U-FOREIGN", "外省", ""))))
                .isInstanceOf(NotFound.class);
        int written = shipkeep.as("provincial", () -> shipkeep.jdbc()
                .sql("UPDATE organization.unit SET name = 'x' WHERE id = ?")
                .param(World.HANGZHOU)
                .update());
        assertThat(written).as("the database itself refuses").isZero();
        assertThat(shipkeep.get("provincial", "/organization").body())
                .contains("江苏省公司")
                .doesNotContain("浙江省公司");
    }
}
