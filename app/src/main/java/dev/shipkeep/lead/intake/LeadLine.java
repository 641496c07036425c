package dev.shipkeep.lead.intake;

import dev.shipkeep.lead.capture.LeadEntry;
import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.GoodRow;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A row that becomes a lead, as if it had been typed. */
record LeadLine(long line, LeadEntry entry) {

    private static final int FEN_DIGITS = 2;

    static LeadLine of(GoodRow row) {
        Map<String, String> form = new HashMap<>();
        for (int field = 0; field < LeadField.FIELDS.size(); field++) {
            if (row.has(field)) {
                form.put(LeadField.FORM_FIELDS.get(field), text(row, field));
            }
        }
        form.putIfAbsent("lawfulBasis", "public");
        form.putIfAbsent("source", "marketplace");
        form.put("clientKey", key(form));
        return new LeadLine(row.line(), LeadEntry.of(form));
    }

    private static String text(GoodRow row, int field) {
        return switch (LeadField.FIELDS.get(field).type()) {
            case FieldType.WholeNumber ignored -> Long.toString(row.getLong(field));
            case FieldType.Money ignored ->
                BigDecimal.valueOf(row.getLong(field), FEN_DIGITS).toPlainString();
            default -> row.getText(field);
        };
    }

    /** The same row has the same key, so that a file that is sent again brings no second lead. */
    private static String key(Map<String, String> form) {
        String text = new TreeMap<>(form).toString();
        return "file-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
