package dev.shipkeep.analysis.web;

import dev.shipkeep.analysis.finance.StatementEntry;
import dev.shipkeep.core.finance.StatementItem;
import java.util.EnumMap;
import java.util.Map;

/** Reads statements from forms. */
final class StatementForms {

    private StatementForms() {}

    static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    static StatementEntry entry(Map<String, String> form, String year) {
        Map<StatementItem, String> figures = new EnumMap<>(StatementItem.class);
        for (StatementItem item : StatementItem.values()) {
            figures.put(item, text(form, item.name()));
        }
        StatementEntry.Unit unit = text(form, "unit").equals(StatementEntry.Unit.TEN_THOUSAND.name())
                ? StatementEntry.Unit.TEN_THOUSAND
                : StatementEntry.Unit.YUAN;
        return new StatementEntry(
                year, text(form, "currency"), unit, text(form, "source"), form.containsKey("kept"), figures);
    }
}
