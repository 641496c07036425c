package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.GatheredRows;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The carrier's tree from a file. A parent may stand before or behind its children. */
@Component
@Order(10)
class OrganizationImportKind implements ImportKind {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.required("code", new FieldType.Code(40), "机构编码", "机构代码", "网点编码", "编码", "unit_code", "unit"),
            ImportField.required("name", new FieldType.Text(80), "机构名称", "网点名称", "名称", "unit_name"),
            ImportField.required("kind", new FieldType.Choice(kinds()), "机构类型", "类型", "级别", "层级", "level", "type"),
            ImportField.optional(
                    "parent_code", new FieldType.Code(40), "上级编码", "上级机构编码", "上级机构", "上级", "parent", "parent_unit"),
            ImportField.optional(
                    "division_code", new FieldType.Code(6), "行政区划代码", "行政区划", "区划代码", "adcode", "district_code"),
            ImportField.optional("active", new FieldType.YesNo(), "启用", "是否启用", "有效", "enabled"));

    private final Units units;
    private final RowTransaction rows;

    OrganizationImportKind(Units units, RowTransaction rows) {
        this.units = units;
        this.rows = rows;
    }

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(UnitKind.HEADQUARTERS.code(), List.of("总部", "集团总部", "hq", "head office"));
        words.put(UnitKind.PROVINCE.code(), List.of("省公司", "省", "省级", "省分公司"));
        words.put(UnitKind.CITY.code(), List.of("市公司", "市", "市级", "市分公司", "地市"));
        words.put(UnitKind.STATION.code(), List.of("网点", "揽投站", "站点", "站", "营业部", "揽投部"));
        words.put(UnitKind.AREA.code(), List.of("片区", "区域", "段"));
        return words;
    }

    @Override
    public String name() {
        return "organization";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public Set<Permission> alsoNeeds() {
        return Set.of(Permission.ACCOUNT_WRITE);
    }

    @Override
    public int batchRows() {
        return 2_000;
    }

    @Override
    public boolean rowsDependOnEarlierRows() {
        return true;
    }

    @Override
    public ImportBatch newBatch(long importId, ImportMapping mapping) {
        UnitRows taker = new UnitRows(
                units, new RowProblems(mapping, Map.of("divisionCode", "division_code", "parent", "parent_code")));
        return new GatheredRows<>(UnitRow::of, all -> take(all, taker));
    }

    /** From the top down, so that parents are there; closings from the bottom up, since only the empty closes. */
    private BatchOutcome take(List<UnitRow> all, UnitRows taker) {
        RowTally tally = new RowTally();
        List<UnitRow> topDown = new ArrayList<>(all);
        topDown.sort(Comparator.comparing(UnitRow::kind));
        for (UnitRow row : topDown) {
            tally.count(row.line(), rows.run(row.line(), () -> taker.take(row), taker::outOfScope));
        }
        for (UnitRow row : topDown.reversed()) {
            if (row.closes()) {
                tally.count(row.line(), rows.run(row.line(), () -> taker.close(row), taker::outOfScope));
            }
        }
        return tally.outcome();
    }
}
