package dev.shipkeep.team.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Months as they stand in addresses and forms. */
final class Months {

    private Months() {}

    /** The month of a day when the text is none. */
    static YearMonth read(String text, LocalDate otherwise) {
        try {
            return text.isEmpty() ? YearMonth.from(otherwise) : YearMonth.parse(text);
        } catch (DateTimeException e) {
            return YearMonth.from(otherwise);
        }
    }
}
