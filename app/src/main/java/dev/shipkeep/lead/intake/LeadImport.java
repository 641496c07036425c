package dev.shipkeep.lead.intake;

import dev.shipkeep.lead.capture.LeadCapture;
import dev.shipkeep.lead.capture.LeadCapture.Outcome;
import dev.shipkeep.lead.capture.LeadEntry;
import dev.shipkeep.lead.capture.PhotoCheck;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.BatchTally;
import dev.shipkeep.platform.importing.GatheredRows;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.Taken;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a list: of a marketplace, an exhibition, an area sweep. */
@Component
@Order(15)
class LeadImport implements ImportKind {

    private static final int BATCH_ROWS = 200;

    private final LeadCapture capture;

    LeadImport(LeadCapture capture) {
        this.capture = capture;
    }

    @Override
    public String name() {
        return "lead";
    }

    @Override
    public List<ImportField> fields() {
        return LeadField.FIELDS;
    }

    @Override
    public int batchRows() {
        return BATCH_ROWS;
    }

    /** The same company twice in a file is one lead. */
    @Override
    public boolean rowsDependOnEarlierRows() {
        return true;
    }

    @Override
    public Set<Permission> alsoNeeds() {
        return Set.of(Permission.LEAD_WRITE);
    }

    @Override
    public ImportBatch newBatch(long importId, ImportMapping mapping) {
        return new GatheredRows<>(LeadLine::of, lines -> take(lines, mapping));
    }

    private BatchOutcome take(List<LeadLine> lines, ImportMapping mapping) {
        BatchTally tally = new BatchTally();
        lines.forEach(line -> tally.count(line.line(), take(line.entry()), mapping));
        return tally.outcome();
    }

    private Change<Taken> take(LeadEntry entry) {
        return switch (capture.capture(entry, new PhotoCheck(), true)) {
            case Outcome.Saved(long ignored, boolean again) -> new Change.Done<>(again ? Taken.SAME : Taken.ADDED);
            case Outcome.Refused(List<FieldProblem> problems) ->
                new Change.Refused<>(problems.stream().map(LeadImport::ofImport).toList());
            case Outcome.LookFirst ignored -> throw new IllegalStateException("a confirmed lead is not held back");
        };
    }

    /** What is wrong with a field of the form, as a problem of the import's field. */
    private static FieldProblem ofImport(FieldProblem problem) {
        int index = LeadField.FORM_FIELDS.indexOf(problem.field());
        String field = index < 0 ? "name" : LeadField.FIELDS.get(index).name();
        return new FieldProblem(field, problem.messageKey(), problem.arguments());
    }
}
