package dev.shipkeep.deal.intake;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.FieldSource;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.GoodRow;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.RowResult.BadRow;
import dev.shipkeep.platform.importing.ShippedMapping;
import dev.shipkeep.platform.importing.ValueOptions;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.WordsCatalog;
import java.util.ArrayList;
import java.util.EnumMap;
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
        return new Batch(importId, mapping);
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

    private final class Batch implements ImportBatch {

        private final long importId;
        private final ImportMapping mapping;
        private final List<DealLine> lines = new ArrayList<>();

        Batch(long importId, ImportMapping mapping) {
            this.importId = importId;
            this.mapping = mapping;
        }

        @Override
        public void add(GoodRow row) {
            lines.add(DealLine.of(row));
        }

        @Override
        public int size() {
            return lines.size();
        }

        @Override
        public BatchOutcome write() {
            Map<DealIntake.Taken, Long> taken = new EnumMap<>(DealIntake.Taken.class);
            List<BadRow> refused = new ArrayList<>();
            intake.lock();
            for (DealLine line : lines) {
                switch (intake.take(line, importId)) {
                    case Change.Done<DealIntake.Taken>(DealIntake.Taken outcome) -> taken.merge(outcome, 1L, Long::sum);
                    case Change.Refused<DealIntake.Taken>(List<FieldProblem> problems) ->
                        refused.add(new BadRow(
                                line.line(),
                                problems.stream().map(mapping::problem).toList()));
                }
            }
            return new BatchOutcome(
                    taken.getOrDefault(DealIntake.Taken.ADDED, 0L),
                    taken.getOrDefault(DealIntake.Taken.CHANGED, 0L),
                    taken.getOrDefault(DealIntake.Taken.SAME, 0L),
                    refused);
        }
    }
}
