package dev.shipkeep.deal.web;

import dev.shipkeep.deal.proposal.Objection;
import dev.shipkeep.deal.proposal.Objections;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Map;

/**
 * @param proven answers that worked before, by kind
 * @param typed what was typed into the form that was refused: of a new objection, or of an answer to the one it names
 */
public record ObjectionsPage(
        DealTab tab,
        List<Objection> objections,
        Map<String, List<Objections.Proven>> proven,
        Map<String, String> typed,
        FieldProblems problems) {

    public Frame frame() {
        return tab.words().frame();
    }

    /** Whether the answer that was refused is to this one. */
    public boolean isRefused(Objection objection) {
        return Long.toString(objection.id()).equals(typed.get("objection"));
    }

    public boolean isNewRefused() {
        return !problems.all().isEmpty() && !typed.containsKey("objection");
    }

    /** Of a new objection. */
    public String typedNew(String field) {
        return isNewRefused() ? typed.getOrDefault(field, "") : "";
    }

    public String answer(Objection objection) {
        return isRefused(objection) ? typed.getOrDefault("answer", "") : objection.answer();
    }

    /** As the form has it: yes, no, or empty while nobody knows. */
    public String worked(Objection objection) {
        Boolean worked = objection.worked();
        String known = worked == null ? "" : worked ? "yes" : "no";
        return isRefused(objection) ? typed.getOrDefault("worked", "") : known;
    }

    public List<String> kinds() {
        return Objection.KINDS;
    }
}
