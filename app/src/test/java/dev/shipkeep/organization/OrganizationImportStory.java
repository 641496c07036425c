package dev.shipkeep.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportProblem;
import dev.shipkeep.platform.importing.ImportState;
import dev.shipkeep.platform.importing.Imports;
import dev.shipkeep.platform.importing.Problem;
import dev.shipkeep.platform.importing.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tree and its people come from files, within what the importing person may do. */
class OrganizationImportStory {

    private static final String UNITS = "code,name,kind,parent_code,division_code,active\n";
    private static final String PEOPLE = "staff_no,name,unit_code,roles,username,phone,email,active\n";

    private final Running shipkeep = Running.shipkeep();
    private final Imports imports = shipkeep.bean(Imports.class);
    private final Units units = shipkeep.bean(Units.class);
    private final People people = shipkeep.bean(People.class);

    private ImportJob take(String username, String kind, String content) {
        long id = upload(username, kind, content);
        as(username, () -> imports.start(id));
        return waitFor(username, id);
    }

    private long upload(String username, String kind, String content) {
        FileContent file = FileContent.of(content.getBytes(StandardCharsets.UTF_8));
        return as(username, () -> {
            try {
                return ((Upload.Accepted) imports.upload(kind, "file.csv", file, null, null)).importId();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ImportJob waitFor(String username, long id) {
        for (int i = 0; i < 2_000; i++) {
            ImportJob job = as(username, () -> imports.get(id));
            if (!job.state().isMoving()) {
                return job;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("the import does not end");
    }

    private <T> T as(String username, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(shipkeep.person(username), work);
    }

    private Unit unit(String code) {
        return as("administrator", () -> units.findByCode(code).orElseThrow());
    }

    private Person person(String staffNo) {
        return as("administrator", () -> people.findByStaffNo(staffNo).orElseThrow());
    }

    private Map<Long, String> reasons(ImportJob job) {
        return as("administrator", () -> imports.listProblems(job.id(), 0, 100)).stream()
                .collect(Collectors.toMap(ImportProblem::line, problem -> problem.problems().stream()
                        .map(Problem::code)
                        .collect(Collectors.joining(","))));
    }

    @Test
    void theTreeComesInWhateverTheOrderOfItsRows() {
        String file = UNITS + "OI-1-A,新片区,片区,OI-1,,\n" + "OI-1,新网点,网点,OI,320104,\n" + "OI,新市公司,市公司,JS,320100,\n";

        ImportJob job = take("data_clerk", "organization", file);

        assertThat(reasons(job)).isEmpty();
        assertThat(job.rows().added()).isEqualTo(3);
        assertThat(unit("OI-1-A").path())
                .isEqualTo(unit("JS").path() + "." + unit("OI").id() + "."
                        + unit("OI-1").id() + "." + unit("OI-1-A").id());
        assertThat(take("data_clerk", "organization", file).rows().same()).isEqualTo(3);
    }

    @Test
    void aCheckSeesTheRowsBeforeItAndWritesNothing() {
        String file = UNITS + "OC,检查市公司,city,JS,,\nOC-1,检查网点,station,OC,,\n";
        long id = upload("data_clerk", "organization", file);
        as("data_clerk", () -> imports.check(id));

        ImportJob checked = waitFor("data_clerk", id);

        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked.rows().added()).isEqualTo(2);
        assertThat(as("administrator", () -> units.findByCode("OC"))).isEmpty();
    }

    @Test
    void rowsThatWouldBreakTheTreeAreRefused() {
        take("data_clerk", "organization", UNITS + "OB,坏市公司,city,JS,,\nOB-1,坏网点,station,OB,,\n");
        ImportJob job = take(
                "data_clerk",
                "organization",
                UNITS
                        + "HQ2,第二总部,headquarters,,,\n"
                        + "OB-2,没有上级,station,NOWHERE,,\n"
                        + "OB-3,缺上级,station,,,\n"
                        + "OB,坏市公司,city,OB-1,,\n"
                        + "OB-1,坏网点,area,OB,,\n"
                        + "OB-4,错区划,station,OB,12345,\n"
                        + "OB-5,好网点,station,OB,,\n");

        assertThat(job.rows().added()).isEqualTo(1);
        assertThat(reasons(job))
                .containsEntry(2L, "organization.problem.oneRoot")
                .containsEntry(3L, "organization.import.unknownParent")
                .containsEntry(4L, "organization.import.parentMissing")
                .containsEntry(6L, "organization.import.kindStays")
                .containsEntry(7L, "organization.problem.division")
                .containsKey(5L)
                .hasSize(6);
        assertThat(unit("OB").parentId()).isEqualTo(unit("JS").id());
    }

    @Test
    void unitsAreRenamedMovedClosedAndReopened() {
        String file = UNITS + "OM,老名字,city,JS,,\nOM-1,网点,station,OM,,\nOM-2,待撤网点,station,OM,,\n";
        take("data_clerk", "organization", file);

        ImportJob job = take(
                "data_clerk",
                "organization",
                UNITS + "OM-2,待撤网点,station,OM,,no\nOM,新名字,city,ZJ,,\nOM-3,撤销的网点,station,OM,,no\n");

        assertThat(reasons(job)).isEmpty();
        assertThat(unit("OM").name()).isEqualTo("新名字");
        assertThat(unit("OM-1").path()).startsWith(unit("ZJ").path() + ".");
        assertThat(List.of(
                        unit("OM").active(),
                        unit("OM-1").active(),
                        unit("OM-2").active(),
                        unit("OM-3").active()))
                .containsExactly(true, true, false, false);
        take("data_clerk", "organization", UNITS + "OM-2,待撤网点,station,OM,,yes\n");
        assertThat(unit("OM-2").active()).isTrue();
        ImportJob refused = take("data_clerk", "organization", UNITS + "OM,新名字,city,ZJ,,no\n");
        assertThat(reasons(refused)).containsValue("organization.problem.notEmpty");
    }

    @Test
    void aProvincesClerkChangesNothingOfTheTree() {
        ImportJob job = take("data_clerk-zj", "organization", UNITS + "OZ,杭州新网点,station,ZJ-HZ,,\n");

        assertThat(job.rows().bad()).isEqualTo(1);
        assertThat(as("administrator", () -> units.findByCode("OZ"))).isEmpty();
    }

    @Test
    void peopleComeInWithRolesByAnyOfTheirNames() {
        String file = PEOPLE
                + "OP1,赵一,JS-NJ,片区营销员；courier,,13800000001,,\n"
                + "OP2,钱二,JS-NJ,\"Service agent, 结算\",opqian,,qian@example.com,yes\n";

        ImportJob job = take("administrator", "people", file);

        assertThat(reasons(job)).isEmpty();
        assertThat(person("OP1").roles()).containsExactlyInAnyOrder("area_representative", "courier");
        assertThat(person("OP2").roles()).containsExactlyInAnyOrder("service_agent", "settlement_clerk");
        assertThat(person("OP2").hasPassword()).isFalse();
        assertThat(take("administrator", "people", file).rows().same()).isEqualTo(2);

        take("administrator", "people", "staff_no,name,unit_code,phone\nOP1,赵一,ZJ-HZ,13800000009\n");
        assertThat(person("OP1").phone()).isEqualTo("13800000009");
        assertThat(person("OP1").unitId()).isEqualTo(unit("ZJ-HZ").id());
        assertThat(person("OP1").roles()).hasSize(2);
        take("administrator", "people", "staff_no,name,unit_code,active\nOP1,赵一,ZJ-HZ,no\n");
        assertThat(person("OP1").active()).isFalse();
    }

    @Test
    void peopleAreRefusedForWhatThePagesWouldRefuse() {
        ImportJob job = take(
                "administrator",
                "people",
                PEOPLE
                        + "OQ1,孙一,NOWHERE,,,,,\n"
                        + "OQ2,孙二,JS-NJ,国王,,,,\n"
                        + "OQ3,孙三,JS-NJ,,data_clerk,,,\n"
                        + "OQ4,孙四,JS-NJ,,oqsame,,,\n"
                        + "OQ5,孙五,JS-NJ,,oqsame,,,\n"
                        + "OQ6,孙六,JS-NJ,,,不是电话,,\n"
                        + "T-administrator,测试administrator,HQ,courier,administrator,,,\n");

        assertThat(job.rows().added()).isEqualTo(1);
        assertThat(reasons(job))
                .containsEntry(2L, "people.import.unknownUnit")
                .containsEntry(3L, "people.import.unknownRole")
                .containsEntry(4L, "people.problem.usernameTaken")
                .containsEntry(6L, "people.problem.usernameTaken")
                .containsEntry(7L, "people.problem.phone")
                .containsEntry(8L, "people.import.ownRights")
                .hasSize(6);
    }

    @Test
    void importingAPersonLeavesThePasswordAlone() {
        ImportJob job = take(
                "administrator",
                "people",
                "staff_no,name,unit_code,phone\nT-service_agent,测试service_agent,JS,13900000000\n");

        assertThat(job.rows().changed()).isEqualTo(1);
        assertThat(person("T-service_agent").hasPassword()).isTrue();
    }
}
