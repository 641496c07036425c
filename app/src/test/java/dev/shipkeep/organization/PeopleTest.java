package dev.shipkeep.organization;

import static dev.shipkeep.organization.TestPeople.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody gives away, or takes, more than they have; every change is in the trail. */
class PeopleTest {

    private final Running shipkeep = Running.shipkeep();
    private final People people = shipkeep.bean(People.class);
    private final Roles roles = shipkeep.bean(Roles.class);

    private static PersonEntry entry(String code, long unit, String... roles) {
        return new PersonEntry("S-" + code, "人员" + code, unit, code, "", "", Set.of(roles));
    }

    private Person get(long id) {
        return shipkeep.asSystem(() -> people.getPerson(id));
    }

    @Test
    void aFormWithErrorsComesBackAsTyped() {
        HttpResponse<String> answer = shipkeep.post(
                "administrator",
                "/people",
                Map.of(
                        "name",
                        "<script>alert(1)</script>",
                        "staffNo",
                        "",
                        "unit",
                        "JS",
                        "username",
                        "Ä ö",
                        "phone",
                        "x"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("工号为 1–40 个")
                .contains("用户名为 2–60 个")
                .contains("电话只能包含")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void aPersonIsCreatedAndEditedOnThePageAndTheTrailShowsOldAndNew() {
        HttpResponse<String> created = shipkeep.post(
                "administrator",
                "/people",
                Map.of("name", "李明", "staffNo", "P-EDIT", "unit", "JS", "username", "p-edit", "roles", "courier"));
        assertThat(created.statusCode()).isEqualTo(303);
        String url = created.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> edited = shipkeep.post(
                "administrator",
                url,
                Map.of("version", "0", "name", "李小明", "staffNo", "P-EDIT", "unit", "ZJ", "roles", "manager"));
        assertThat(edited.statusCode()).isEqualTo(303);
        String id = url.substring(url.lastIndexOf('/') + 1);
        assertThat(shipkeep.get("administrator", "/audit?subject=person&id=" + id)
                        .body())
                .contains("李明")
                .contains("李小明")
                .contains("江苏省公司")
                .contains("浙江省公司")
                .contains("姓名");
        HttpResponse<String> late = shipkeep.post(
                "administrator",
                url,
                Map.of("version", "0", "name", "李大明", "staffNo", "P-EDIT", "unit", "ZJ", "roles", "manager"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(get(Long.parseLong(id)).name()).isEqualTo("李小明");
    }

    /** Rolled back: in the world of the tests there are several. */
    @Test
    void theLastAdministratorStays() {
        Acting.run(shipkeep.person("administrator"), () -> shipkeep.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    long id = Acting.get().id();
                    shipkeep.jdbc()
                            .sql("UPDATE organization.person SET active = false WHERE id <> ?")
                            .param(id)
                            .update();
                    triesToLeaveNoAdministrator(people.getPerson(id), roles.getRole("administrator"));
                }));
    }

    private void triesToLeaveNoAdministrator(Person last, Role role) {
        PersonEntry less = entry("administrator", World.HEADQUARTERS, "executive");
        PersonEntry elsewhere = entry("administrator", World.JIANGSU, "administrator");
        Set<Permission> without = EnumSet.copyOf(role.permissions());
        without.remove(Permission.ORGANIZATION_ADMIN);
        List<Change<?>> tries = List.of(
                people.edit(last.id(), last.version(), less),
                people.edit(last.id(), last.version(), elsewhere),
                people.deactivate(last.id(), last.version()),
                roles.edit(role.code(), role.version(), without, true),
                roles.edit(role.code(), role.version(), role.permissions(), false));
        assertThat(tries.stream().map(TestPeople::problem).distinct())
                .containsExactly("roles.problem.lastAdministrator");
    }

    @Test
    void nobodyGrantsOrTakesOverMoreThanTheyHave() {
        shipkeep.asSystem(() -> shipkeep.jdbc().sql("""
                INSERT INTO organization.role (code, name_zh, name_en, subtree, permissions, position)
                VALUES ('small_admin', '小管理员', 'Small administrator', true, '{ORGANIZATION_ADMIN}', 900)""").update());
        TestPeople.create(shipkeep, "small", World.HEADQUARTERS, "small_admin");
        Change<Person> grant =
                shipkeep.as("small", () -> people.create(entry("granted", World.JIANGSU, "administrator")));
        assertThat(problem(grant)).isEqualTo("people.problem.roleBeyondOwn");
        long big = shipkeep.person("administrator").id();
        assertThatThrownBy(() -> shipkeep.as(
                        "small", () -> shipkeep.bean(Passwords.class).setOneTime(big)))
                .isInstanceOf(NotAllowed.class);
        Role courier = shipkeep.asSystem(() -> roles.getRole("courier"));
        assertThat(problem(shipkeep.as(
                        "small",
                        () -> roles.edit(
                                "courier", courier.version(), EnumSet.allOf(Permission.class), courier.subtree()))))
                .isEqualTo("roles.problem.beyondOwn");
    }

    @Test
    void anAdministratorOfAProvinceReachesNobodyElsewhere() {
        TestPeople.create(shipkeep, "provincial-hr", World.ZHEJIANG, "administrator");
        long stranger = TestPeople.create(shipkeep, "stranger", World.NANJING, "courier");
        assertThat(shipkeep.get("provincial-hr", "/people/" + stranger).statusCode())
                .isEqualTo(404);
        assertThat(shipkeep.post("provincial-hr", "/people/" + stranger + "/password", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(shipkeep.get("provincial-hr", "/people?active=").body()).doesNotContain("S-stranger");
        assertThat(shipkeep.as("provincial-hr", () -> shipkeep.jdbc()
                        .sql("UPDATE organization.person SET name = 'x' WHERE id = ?")
                        .param(stranger)
                        .update()))
                .isZero();
        assertThat(problem(shipkeep.as(
                        "provincial-hr", () -> people.create(entry("elsewhere", World.JIANGSU, "courier")))))
                .isEqualTo("people.problem.unit");
        assertThatThrownBy(() -> shipkeep.as("provincial-hr", () -> people.deactivate(stranger, 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theListIsPagedAndTheExportIsOnRecord() {
        for (int i = 0; i < 60; i++) {
            String code = "paged-%02d".formatted(i);
            shipkeep.asSystem(() -> people.create(entry(code, World.HANGZHOU_AREA, "courier")));
        }
        String first =
                shipkeep.get("administrator", "/people?text=S-paged&unit=ZJ").body();
        assertThat(first).contains("S-paged-00").contains("S-paged-49").doesNotContain("S-paged-50");
        String next = first.replaceAll("(?s).*href=\"(/people\\?[^\"]*after=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(shipkeep.get("administrator", next).body())
                .contains("S-paged-50")
                .doesNotContain("S-paged-49");
        HttpResponse<String> export = shipkeep.get("administrator", "/people/export?text=S-paged");
        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
        assertThat(shipkeep.get("administrator", "/audit?action=export&subject=list")
                        .body())
                .contains("S-paged");
    }
}
