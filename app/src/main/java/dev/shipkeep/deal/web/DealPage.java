package dev.shipkeep.deal.web;

import dev.shipkeep.account.contact.Contact;
import dev.shipkeep.deal.ContactRhythms;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealChoices;
import dev.shipkeep.deal.DealHandovers;
import dev.shipkeep.deal.DealState;
import dev.shipkeep.deal.DealWay;
import dev.shipkeep.deal.Need;
import dev.shipkeep.deal.Passage;
import dev.shipkeep.deal.Step;
import dev.shipkeep.deal.Visit;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One deal.
 *
 * @param asked what its step asks for
 * @param passages in the order in which they happened
 * @param visits latest first
 * @param candidates who could take it, while it is at risk
 * @param rhythm how it stands to the contacts that its customer's class asks for
 * @param stepOwner role whose work its step is; empty for the owner's
 * @param contractUrl where its contract is drafted
 * @param typed fields of a visit or need that was refused; empty otherwise
 */
public record DealPage(
        DealWords words,
        Deal deal,
        List<DealWay.Asked> asked,
        List<Passage> passages,
        List<Visit> visits,
        List<Need> needs,
        List<Contact> contacts,
        List<DealHandovers.Candidate> candidates,
        LocalDate today,
        ContactRhythms.Standing rhythm,
        String stepOwner,
        String contractUrl,
        Map<String, String> typed,
        FieldProblems problems) {

    public Frame frame() {
        return words.frame();
    }

    public DealTab tab() {
        return new DealTab(words, deal, "");
    }

    /** Whether the contract is what comes next. */
    public boolean maySign() {
        return deal.state() == DealState.OPEN && words.stepOf(deal).wins() && frame().may(Permission.CONTRACT_WRITE);
    }

    public String url() {
        return "/deals/" + deal.id();
    }

    public boolean mayWrite() {
        return frame().may(Permission.DEAL_WRITE);
    }

    public boolean mayMove() {
        return mayWrite() && deal.state().isMoving();
    }

    public boolean isComplete() {
        return asked.stream().allMatch(DealWay.Asked::held);
    }

    /** Whether the reader may go on without what is missing. */
    public boolean maySkip() {
        return mayMove() && !isComplete() && frame().may(Permission.DEAL_SKIP);
    }

    public boolean mayLose() {
        return mayWrite() && deal.state() == DealState.OPEN;
    }

    public boolean mayReopen() {
        return mayWrite() && deal.state() == DealState.LOST;
    }

    public boolean isLast() {
        return deal.step() == words.steps().getLast().position();
    }

    /** Steps that it can go back to. */
    public List<Step> earlier() {
        return words.steps().stream()
                .filter(step -> step.position() < deal.step())
                .toList();
    }

    public List<String> losses() {
        return DealChoices.LOSSES;
    }

    public List<Visit.Way> ways() {
        return List.of(Visit.Way.values());
    }

    /** What was typed into a field of the form that was refused. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether the visit that was logged and refused is this one. */
    public boolean wasLogged(Visit visit) {
        return typed("visit").equals(Long.toString(visit.id()));
    }

    /** How a step stands to the deal: done, here, or to come. */
    public String place(Step step) {
        if (deal.state() == DealState.DONE || step.position() < deal.step()) {
            return "done";
        }
        return step.position() == deal.step() ? "here" : "ahead";
    }
}
