package dev.shipkeep.lookalike.intake;

import dev.shipkeep.lookalike.PastLead;
import dev.shipkeep.platform.importing.GoodRow;
import org.jspecify.annotations.Nullable;

/** Makes past leads of rows, in the words of present ones. */
record PastLeadReader(String currency, Choices choices) {

    PastLead read(GoodRow row) {
        String source = text(row, PastLeadField.SOURCE);
        String industry = text(row, PastLeadField.INDUSTRY);
        return new PastLead(
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
                text(row, PastLeadField.ACCOUNT_CODE));
    }

    private static @Nullable String text(GoodRow row, PastLeadField field) {
        return row.has(field.ordinal()) ? row.getText(field.ordinal()) : null;
    }

    private static @Nullable Long number(GoodRow row, PastLeadField field) {
        return row.has(field.ordinal()) ? (Long) row.getLong(field.ordinal()) : null;
    }
}
