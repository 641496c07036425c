package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealChoices;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param deal null for a new one */
public record DealFormPage(Frame frame, @Nullable Deal deal, Map<String, String> typed, FieldProblems problems) {

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String action() {
        return deal == null ? "/deals" : "/deals/" + deal.id();
    }

    public String title() {
        return deal == null ? frame.say("deal.new") : frame.say("deal.edit", deal.number());
    }

    public List<String> sources() {
        return DealChoices.SOURCES;
    }
}
