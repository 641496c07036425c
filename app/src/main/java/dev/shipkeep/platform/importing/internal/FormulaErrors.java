package dev.shipkeep.platform.importing.internal;

import java.util.Set;

/** What a spreadsheet shows where a formula has no result. */
public final class FormulaErrors {

    /** Our own word for a formula whose result the writing program did not store. */
    static final String NOT_COMPUTED = "#FORMULA!";

    private static final Set<String> ERRORS = Set.of(
            NOT_COMPUTED, "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");

    private FormulaErrors() {}

    public static boolean contains(String text) {
        return text.charAt(0) == '#' && ERRORS.contains(text);
    }
}
