package dev.shipkeep.lookalike.intake;

import dev.shipkeep.lookalike.PastLead;
import dev.shipkeep.lookalike.PastLeads;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.GoodRow;
import dev.shipkeep.platform.importing.ImportBatch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that become past leads. */
final class PastLeadBatch implements ImportBatch {

    private final PastLeads pastLeads;
    private final String currency;
    private final Choices choices;
    private final List<PastLead> leads = new ArrayList<>();

    PastLeadBatch(PastLeads pastLeads, String currency, Choices choices) {
        this.pastLeads = pastLeads;
        this.currency = currency;
        this.choices = choices;
    }

    @Override
    public void add(GoodRow row) {
        String source = text(row, PastLeadField.SOURCE);
        String industry = text(row, PastLeadField.INDUSTRY);
        leads.add(new PastLead(
                row.getText(PastLeadField.REFERENCE.ordinal()),
                row.getText(PastLeadField.FATE.ordinal()).equals("won"),
                row.has(PastLeadField.FOUND_ON.ordinal()) ? row.getDate(PastLeadField.FOUND_ON.ordinal()) : null,
                source == null ? null : choices.source(source),
                text(row, PastLeadField.SOURCE_NOTE),
                industry == null ? null : choices.industry(industry),
                text(row, PastLeadField.CARRIERS),
                number(row, PastLeadField.PARCELS_MONTH),
                number(row, PastLeadField.INBOUND_MONTH),
                number(row, PastLeadField.CARRIER_PRICE),
                text(row, PastLeadField.SEGMENT),
                number(row, PastLeadField.WORTH_MONTH),
                currency,
                text(row, PastLeadField.ACCOUNT_CODE)));
    }

    private static @Nullable String text(GoodRow row, PastLeadField field) {
        return row.has(field.ordinal()) ? row.getText(field.ordinal()) : null;
    }

    private static @Nullable Long number(GoodRow row, PastLeadField field) {
        return row.has(field.ordinal()) ? (Long) row.getLong(field.ordinal()) : null;
    }

    @Override
    public int size() {
        return leads.size();
    }

    @Override
    public BatchOutcome write() {
        Map<PastLeads.Kept, Long> counts = new EnumMap<>(PastLeads.Kept.class);
        leads.forEach(lead -> counts.merge(pastLeads.keep(lead), 1L, Long::sum));
        return new BatchOutcome(
                counts.getOrDefault(PastLeads.Kept.NEW, 0L),
                counts.getOrDefault(PastLeads.Kept.CHANGED, 0L),
                counts.getOrDefault(PastLeads.Kept.SAME, 0L),
                List.of());
    }
}
