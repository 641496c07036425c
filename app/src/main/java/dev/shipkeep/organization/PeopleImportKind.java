package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.GatheredRows;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The carrier's people from a file. Never a password: who is new is given one on the page of the person. */
@Component
@Order(20)
class PeopleImportKind implements ImportKind {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.required(
                    "staff_no", new FieldType.Code(40), "工号", "员工号", "员工编号", "人员编号", "employee_no", "employee_id"),
            ImportField.required("name", new FieldType.Text(60), "姓名", "员工姓名", "full_name", "person_name"),
            ImportField.required(
                    "unit_code", new FieldType.Code(40), "机构编码", "所属机构", "所属网点", "部门编码", "部门", "unit", "department"),
            ImportField.optional("roles", new FieldType.Text(200), "角色", "岗位", "岗位角色", "role"),
            ImportField.optional("username", new FieldType.Code(60), "登录名", "用户名", "账号", "login", "user"),
            ImportField.optional("phone", new FieldType.Code(25), "手机", "电话", "手机号", "联系电话", "mobile"),
            ImportField.optional("email", new FieldType.Code(180), "邮箱", "电子邮箱", "电子邮件", "mail"),
            ImportField.optional("active", new FieldType.YesNo(), "在职", "启用", "是否在职", "有效", "enabled"));

    private final PersonRows taker;
    private final RowTransaction rows;

    PeopleImportKind(PersonRows taker, RowTransaction rows) {
        this.taker = taker;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public Set<Permission> alsoNeeds() {
        return Set.of(Permission.ORGANIZATION_ADMIN);
    }

    @Override
    public int batchRows() {
        return 500;
    }

    @Override
    public boolean rowsDependOnEarlierRows() {
        return true;
    }

    @Override
    public ImportBatch newBatch(long importId, ImportMapping mapping) {
        RowProblems problems = new RowProblems(mapping, Map.of("staffNo", "staff_no", "unit", "unit_code"));
        return new GatheredRows<>(PersonRow::of, all -> take(all, problems));
    }

    private BatchOutcome take(List<PersonRow> all, RowProblems problems) {
        RowTally tally = new RowTally();
        for (PersonRow row : all) {
            tally.count(
                    row.line(),
                    rows.run(
                            row.line(),
                            () -> taker.take(row, problems),
                            line -> new RowOutcome.Refused(
                                    problems.of(line, "unit_code", "people.import.outOfScope"))));
        }
        return tally.outcome();
    }
}
