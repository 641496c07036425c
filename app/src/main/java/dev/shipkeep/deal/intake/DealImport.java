package dev.shipkeep.deal.intake;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.BatchTally;
import dev.shipkeep.platform.importing.FieldSource;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.GatheredRows;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ShippedMapping;
import dev.shipkeep.platform.importing.ValueOptions;
import dev.shipkeep.platform.page.WordsCatalog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deals of another system, or of the sheet that a team kept so far. */
@Component
@Order(16)
class DealImport implements ImportKind {

    private static final int BATCH_ROWS = 100;

    private final DealIntake intake;
    private final List<ImportField> fields;

    DealImport(DealIntake intake, WordsCatalog catalog) {
        this.intake = intake;
        this.fields = new DealFields(catalog).list();
    }

    @Override
    public String name() {
        return "deal";
    }

    @Override
    public List<ImportField> fields() {
        return fields;
    }

    @Override
    public int batchRows() {
        return BATCH_ROWS;
    }

    /** The same deal twice in a file is one. */
    @Override
    public boolean rowsDependOnEarlierRows() {
        return true;
    }

    @Override
    public Set<Permission> alsoNeeds() {
        return Set.of(Permission.DEAL_WRITE);
    }

    @Override
    public ImportBatch newBatch(long importId, ImportMapping mapping) {
        return new GatheredRows<>(DealLine::of, lines -> take(lines, importId, mapping));
    }

    /** The columns that pipelines kept in Excel or in another system mostly have. */
    @Override
    public List<ShippedMapping> examples() {
        ImportMapping pipeline = new ImportMapping(
                FileOptions.auto(),
                ValueOptions.chinese(),
                Map.of(
                        "customer", FieldSource.columns("客户编号"),
                        "title", FieldSource.columns("商机名称"),
                        "reference", FieldSource.columns("商机编号"),
                        "owner", FieldSource.columns("负责人工号"),
                        "step", FieldSource.columns("商机阶段"),
                        "revenue", FieldSource.columns("预计月收入"),
                        "probability", FieldSource.columns("赢单率"),
                        "competitor", FieldSource.columns("竞争对手"),
                        "planned_close", FieldSource.columns("预计签约日期"),
                        "source", FieldSource.constant("present_customer")));
        return List.of(new ShippedMapping("商机表 / Sales pipeline", pipeline));
    }

    private BatchOutcome take(List<DealLine> lines, long importId, ImportMapping mapping) {
        BatchTally tally = new BatchTally();
        intake.lock();
        lines.forEach(line -> tally.count(line.line(), intake.take(line, importId), mapping));
        return tally.outcome();
    }
}
