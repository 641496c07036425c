package dev.shipkeep.pricing.words;

import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.platform.page.FieldProblems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One parcel tried on a version.
 *
 * @param typed what was typed, by field
 * @param outcome null when nothing was tried yet or the form has problems
 */
public record Trial(
        Map<String, String> typed,
        FieldProblems problems,
        @Nullable Outcome outcome) {

    /**
     * What came of it.
     *
     * @param total null when the parcel has no price
     * @param trace the steps in words; the last says the total or why there is none
     */
    public record Outcome(
            @Nullable Amount total,
            @Nullable Amount freight,
            String chargeable,
            List<Line> surcharges,
            List<String> trace) {}

    /** A surcharge of the parcel. */
    public record Line(String code, Amount amount) {}

    public static final List<String> FIELDS = List.of(
            "origin",
            "destination",
            "weight",
            "length",
            "width",
            "height",
            "pieces",
            "declared",
            "collected",
            "services",
            "day");

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
