package dev.shipkeep.deal.web;

import dev.shipkeep.deal.proposal.Proposal;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.quote.Quote;
import java.util.List;
import java.util.Map;

/**
 * The proposals of a deal.
 *
 * @param quotes that can be offered
 * @param edited id of the one whose change was refused; 0 for a new one
 * @param typed what was typed and refused; empty otherwise
 */
public record ProposalsPage(
        DealTab tab,
        List<Proposal> proposals,
        List<Quote> quotes,
        long edited,
        Map<String, String> typed,
        FieldProblems problems) {

    public Frame frame() {
        return tab.words().frame();
    }

    /** What stands in the form of a proposal. */
    public Map<String, String> fields(Proposal proposal) {
        return proposal.id() == edited && !typed.isEmpty() ? typed : ProposalForm.of(proposal);
    }

    /** What stands in the form of a new one. */
    public Map<String, String> fresh() {
        return edited == 0 && !typed.isEmpty() ? typed : ProposalForm.of(tab.deal());
    }
}
