package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.CharsetGuess;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.ValueOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of a mapping, and which of them matter for this file and this kind.
 *
 * @param charsetGuess null for a spreadsheet
 * @param sheets of a spreadsheet; empty for text
 */
public record MappingOptions(
        FileOptions file,
        ValueOptions values,
        @Nullable CharsetGuess charsetGuess,
        List<String> charsets,
        List<String> sheets,
        boolean hasTimes,
        boolean hasWeights,
        boolean hasLengths,
        boolean hasMoney) {

    /** Offered delimiters: as stored, and the name in the form and in the texts. */
    public enum Delimiter {
        COMMA(","),
        SEMICOLON(";"),
        TAB("\t"),
        PIPE("|");

        private final String character;

        Delimiter(String character) {
            this.character = character;
        }

        public String character() {
            return character;
        }
    }

    public static final List<String> CHARSETS =
            List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "windows-1252");

    /** Orders of day, month and year that are met in practice; empty for year first. */
    public static final List<String> DATE_PATTERNS = List.of("", "d.M.yyyy", "d/M/yyyy", "M/d/yyyy", "d-M-yyyy");

    public static final List<String> ZONES = List.of(
            "Asia/Shanghai",
            "Asia/Hong_Kong",
            "Asia/Taipei",
            "Asia/Tokyo",
            "Asia/Singapore",
            "Asia/Bangkok",
            "Asia/Kolkata",
            "Asia/Dubai",
            "Europe/Moscow",
            "Europe/Berlin",
            "Europe/London",
            "America/Sao_Paulo",
            "America/New_York",
            "America/Los_Angeles",
            "Australia/Sydney",
            "UTC");

    public boolean isSpreadsheet() {
        return file.format() == FileOptions.Format.XLSX;
    }

    public String datePattern() {
        return String.join(" ", values.datePatterns());
    }

    /** Offered ones, and the present one if it is another. */
    public static List<String> withPresent(List<String> offered, String present) {
        if (offered.contains(present)) {
            return offered;
        }
        List<String> all = new java.util.ArrayList<>(offered);
        all.add(present);
        return all;
    }
}
