package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.platform.page.FieldProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A deal as it is typed, and what is understood of it. */
final class DealForm {

    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");
    private static final int DIGITS = 2;

    private final Map<String, String> typed;
    private final List<FieldProblem> problems = new ArrayList<>();

    private DealForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** @param entry null when something is not understood */
    record Read(@Nullable DealEntry entry, List<FieldProblem> problems) {}

    static Map<String, String> empty(String customer) {
        return Map.of("customer", customer, "source", "sweep");
    }

    static Map<String, String> of(Deal deal) {
        DealEntry entry = deal.entry();
        Map<String, String> typed = new HashMap<>();
        typed.put("title", entry.title());
        typed.put("parcels", Long.toString(entry.parcels()));
        typed.put("revenue", figure(entry.revenueFen()));
        typed.put("margin", figure(entry.marginFen()));
        Integer probability = entry.probabilityBasisPoints();
        typed.put("probability", probability == null ? "" : figure((long) probability));
        typed.put("competitor", entry.competitor());
        typed.put("source", entry.source());
        typed.put("nextAction", entry.nextAction());
        typed.put("nextOn", Objects.toString(entry.nextOn(), ""));
        typed.put("plannedClose", Objects.toString(entry.plannedClose(), ""));
        typed.put("plannedCost", figure(entry.plannedCostFen()));
        typed.put("actualCost", figure(entry.actualCostFen()));
        return typed;
    }

    private static String figure(@Nullable Long units) {
        return units == null
                ? ""
                : BigDecimal.valueOf(units, DIGITS).stripTrailingZeros().toPlainString();
    }

    static Read read(Map<String, String> typed) {
        DealForm form = new DealForm(typed);
        DealEntry entry = form.entry();
        return new Read(form.problems.isEmpty() ? entry : null, form.problems);
    }

    private DealEntry entry() {
        Long parcels = units("parcels", 0, true);
        Long revenue = units("revenue", DIGITS, true);
        Long probability = units("probability", DIGITS, true);
        return new DealEntry(
                value("title"),
                parcels == null ? 0 : parcels,
                revenue == null ? 0 : revenue,
                units("margin", DIGITS, false),
                probability == null ? null : (Integer) (int) Math.min(probability, Integer.MAX_VALUE),
                value("competitor"),
                value("source"),
                value("nextAction"),
                day("nextOn"),
                day("plannedClose"),
                units("plannedCost", DIGITS, true),
                units("actualCost", DIGITS, true));
    }

    private String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private @Nullable Long units(String field, int digits, boolean positive) {
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

    private @Nullable LocalDate day(String field) {
        String text = value(field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            problems.add(FieldProblem.of(field, "deal.problem.day"));
            return null;
        }
    }
}
