package dev.shipkeep.deal.web;

import dev.shipkeep.deal.proposal.Objection;
import dev.shipkeep.deal.proposal.Objections;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Map;

/** @param proven answers that worked before, by kind */
public record ObjectionsPage(
        DealTab tab,
        List<Objection> objections,
        Map<String, List<Objections.Proven>> proven,
        Map<String, String> typed,
        FieldProblems problems) {

    public Frame frame() {
        return tab.words().frame();
    }

    public List<String> kinds() {
        return Objection.KINDS;
    }
}
