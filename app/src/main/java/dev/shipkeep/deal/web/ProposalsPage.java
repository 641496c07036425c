package dev.shipkeep.deal.web;

import dev.shipkeep.deal.proposal.Proposal;
import dev.shipkeep.deal.proposal.ProposalTemplates.Template;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.quote.Quote;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The proposals of a deal.
 *
 * @param quotes that can be offered
 * @param templates that a new one can begin with
 * @param template what the new one begins with; null for nothing
 * @param edited id of the one whose change was refused; 0 for a new one
 * @param typed what was typed and refused; empty otherwise
 */
public record ProposalsPage(
        DealTab tab,
        List<Proposal> proposals,
        List<Quote> quotes,
        List<Template> templates,
        @Nullable Template template,
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

    /** The version that the form of a proposal changes: the present one, unless something else than its age was refused. */
    public String version(Proposal proposal) {
        String now = Integer.toString(proposal.version());
        return proposal.id() == edited && !problems.has("version") ? typed.getOrDefault("version", now) : now;
    }

    /** What stands in the form of a new one. */
    public Map<String, String> fresh() {
        return edited == 0 && !typed.isEmpty() ? typed : ProposalForm.of(tab.deal(), template);
    }
}
