package dev.shipkeep.deal.web;

import dev.shipkeep.platform.page.FieldProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form as they were typed, and notes what it does not understand. */
final class Typed {

    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");

    private final Map<String, String> typed;
    private final List<FieldProblem> problems = new ArrayList<>();

    Typed(Map<String, String> typed) {
        this.typed = typed;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** Zero when empty or not understood. */
    long count(String field) {
        Long count = units(field, 0, true);
        return count == null ? 0 : count;
    }

    String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** Hundredths for two digits; null when empty or not understood. */
    @Nullable
    Long units(String field, int digits, boolean positive) {
        String text = value(field).replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!FIGURE.matcher(text).matches() || positive && text.startsWith("-")) {
            problems.add(FieldProblem.of(field, "deal.problem.figure"));
            return null;
        }
        BigDecimal units = new BigDecimal(text).movePointRight(digits);
        if (units.stripTrailingZeros().scale() > 0) {
            problems.add(FieldProblem.of(field, "deal.problem.figure"));
            return null;
        }
        return units.longValueExact();
    }

    /** Zero when empty or not understood, and the greatest that there is for what is beyond. */
    int number(String field) {
        return (int) Math.min(count(field), Integer.MAX_VALUE);
    }

    /** Notes an empty one as well; the last day that there is when empty or not understood. */
    LocalDate neededDay(String field) {
        if (value(field).isEmpty()) {
            problems.add(FieldProblem.of(field, "deal.problem.day"));
        }
        LocalDate day = day(field);
        return day == null ? LocalDate.MAX : day;
    }

    /** Null when empty or not understood. */
    @Nullable
    LocalDate day(String field) {
        String text = value(field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            problems.add(FieldProblem.of(field, "deal.problem.day"));
            return null;
        }
    }
}
