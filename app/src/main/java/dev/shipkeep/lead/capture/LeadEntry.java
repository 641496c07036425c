package dev.shipkeep.lead.capture;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    private static final int GRAM_DIGITS = 3;
    private static final int FEN_DIGITS = 2;

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

    /** What is known of a company, as it would be typed. */
    public static LeadEntry of(LeadFacts facts) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", facts.name());
        values.put("creditCode", text(facts.creditCode()));
        values.put("industry", text(facts.industry()));
        values.put("address", text(facts.address()));
        values.put("goods", text(facts.goods()));
        values.put("parcelKilograms", decimal(facts.parcelGrams(), GRAM_DIGITS));
        values.put("lanes", text(facts.lanes()));
        values.put("parcelsMonth", text(facts.parcelsMonth()));
        values.put("inboundMonth", text(facts.inboundMonth()));
        values.put("oursMonth", text(facts.oursMonth()));
        values.put("oneoffYear", text(facts.oneoffYear()));
        values.put("carriers", text(facts.carriers()));
        values.put("carrierPrice", decimal(facts.carrierPriceFen(), FEN_DIGITS));
        values.put("revenueMonth", decimal(facts.revenueGivenFen(), FEN_DIGITS));
        values.put("ease", Integer.toString(facts.ease()));
        values.put("source", facts.source());
        values.put("sourceNote", text(facts.sourceNote()));
        values.put("note", text(facts.note()));
        values.put("latitude", text(facts.latitude()));
        values.put("longitude", text(facts.longitude()));
        values.put("lawfulBasis", "consent");
        return new LeadEntry(values);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String decimal(@Nullable Number value, int digits) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value.longValue(), digits)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** What was said of the company, for the history; no person's data, which is kept with the contacts only. */
    public Map<String, String> filled() {
        return FIELDS.stream().filter(field -> !isEmpty(field)).collect(Collectors.toMap(field -> field, this::value));
    }
}
