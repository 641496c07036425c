package dev.shipkeep.lead.intake;

import dev.shipkeep.lead.capture.LeadCapture;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
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
        return new LeadBatch(capture, mapping);
    }
}
