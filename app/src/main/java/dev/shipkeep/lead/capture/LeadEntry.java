package dev.shipkeep.lead.capture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A lead as it was typed, by the names of the form's fields; an empty text is nothing. */
public record LeadEntry(Map<String, String> values) {

    /** What is known of the company. */
    public static final List<String> FIELDS = List.of(
            "name",
            "creditCode",
            "industry",
            "address",
            "goods",
            "parcelKilograms",
            "lanes",
            "parcelsMonth",
            "inboundMonth",
            "oursMonth",
            "oneoffYear",
            "carriers",
            "carrierPrice",
            "revenueMonth",
            "ease",
            "source",
            "sourceNote",
            "note",
            "latitude",
            "longitude");

    /** The person met there. */
    public static final List<String> CONTACT_FIELDS =
            List.of("contactName", "contactTitle", "contactRole", "contactPhone", "contactWechat", "lawfulBasis");

    /** How it came in. */
    private static final List<String> COMING_FIELDS = List.of("clientKey", "unit", "foundAt");

    public LeadEntry {
        values = Map.copyOf(values);
    }

    /** Takes the known fields of a form, stripped. */
    public static LeadEntry of(Map<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (List<String> fields : List.of(FIELDS, CONTACT_FIELDS, COMING_FIELDS)) {
            for (String field : fields) {
                values.put(field, form.getOrDefault(field, "").strip());
            }
        }
        return new LeadEntry(values);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isEmpty(String field) {
        return value(field).isEmpty();
    }

    /** Whether anything of a contact was typed; the lawful basis alone is none. */
    boolean hasContact() {
        return CONTACT_FIELDS.stream()
                .filter(field -> !field.equals("lawfulBasis"))
                .anyMatch(field -> !isEmpty(field));
    }

    public LeadEntry with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return new LeadEntry(changed);
    }

    /** What was said of the company, for the history; no person's data, which is kept with the contacts only. */
    Map<String, String> filled() {
        return FIELDS.stream().filter(field -> !isEmpty(field)).collect(Collectors.toMap(field -> field, this::value));
    }
}
