package dev.shipkeep.lookalike.intake;

import dev.shipkeep.lookalike.Lookalikes;
import dev.shipkeep.lookalike.PastLead;
import dev.shipkeep.lookalike.PastLeads;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.BatchTally;
import dev.shipkeep.platform.importing.GatheredRows;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ShippedMapping;
import dev.shipkeep.platform.page.WordsCatalog;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads of the system before, with their fate: nobody works on them, but the ranking learns from them. */
@Component
@Order(17)
class PastLeadImport implements ImportKind {

    private static final int BATCH_ROWS = 500;
    private static final List<ImportField> FIELDS = PastLeadField.all();

    private final PastLeads pastLeads;
    private final Lookalikes lookalikes;
    private final WordsCatalog words;

    PastLeadImport(PastLeads pastLeads, Lookalikes lookalikes, WordsCatalog words) {
        this.pastLeads = pastLeads;
        this.lookalikes = lookalikes;
        this.words = words;
    }

    @Override
    public String name() {
        return "past_lead";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public int batchRows() {
        return BATCH_ROWS;
    }

    @Override
    public boolean rowsDependOnEarlierRows() {
        return false;
    }

    @Override
    public List<ShippedMapping> examples() {
        return List.of(OlistFunnel.leads(), OlistFunnel.deals());
    }

    /** What is brought in teaches the ranking of the whole carrier. */
    @Override
    public Set<Permission> alsoNeeds() {
        return Set.of(Permission.LEAD_REVIEW);
    }

    @Override
    public ImportBatch newBatch(long importId, ImportMapping mapping) {
        PastLeadReader reader = new PastLeadReader(mapping.values().currency(), new Choices(words));
        return new GatheredRows<>(reader::read, this::take);
    }

    private BatchOutcome take(List<PastLead> leads) {
        BatchTally tally = new BatchTally();
        leads.forEach(lead -> tally.count(pastLeads.keep(lead)));
        return tally.outcome();
    }

    @Override
    public void finished(long importId) {
        lookalikes.forget();
    }
}
