package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.platform.page.FieldProblem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A deal as it is typed, and what is understood of it. */
final class DealForm {

    private static final int DIGITS = 2;

    private DealForm() {}

    /** @param entry null when something is not understood */
    record Read(@Nullable DealEntry entry, List<FieldProblem> problems) {}

    static Map<String, String> empty(String customer, String title) {
        return Map.of("customer", customer, "title", title, "source", title.isEmpty() ? "sweep" : "present_customer");
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
        Typed form = new Typed(typed);
        DealEntry entry = entry(form);
        return new Read(form.problems().isEmpty() ? entry : null, form.problems());
    }

    private static DealEntry entry(Typed form) {
        Long parcels = form.units("parcels", 0, true);
        Long revenue = form.units("revenue", DIGITS, true);
        Long probability = form.units("probability", DIGITS, true);
        return new DealEntry(
                form.value("title"),
                parcels == null ? 0 : parcels,
                revenue == null ? 0 : revenue,
                form.units("margin", DIGITS, false),
                probability == null ? null : (Integer) (int) Math.min(probability, Integer.MAX_VALUE),
                form.value("competitor"),
                form.value("source"),
                form.value("nextAction"),
                form.day("nextOn"),
                form.day("plannedClose"),
                form.units("plannedCost", DIGITS, true),
                form.units("actualCost", DIGITS, true));
    }
}
