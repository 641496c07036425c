package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.proposal.Proposal;
import dev.shipkeep.deal.proposal.ProposalTemplates.Template;
import dev.shipkeep.deal.proposal.Proposals;
import dev.shipkeep.platform.page.FieldProblem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A proposal as it is typed. */
final class ProposalForm {

    private static final int DIGITS = 2;
    private static final int USUAL_ON_TIME = 9_500;

    private ProposalForm() {}

    static Proposals.Entry entry(Typed form) {
        String quote = form.value("quote");
        if (!quote.isEmpty() && !quote.matches("\\d{1,18}")) {
            form.problems().add(FieldProblem.of("quote", "deal.problem.quote"));
            quote = "";
        }
        Long revenue = form.units("revenue", DIGITS, true);
        Long onTime = form.units("onTime", DIGITS, true);
        return new Proposals.Entry(
                quote.isEmpty() ? null : (Long) Long.parseLong(quote),
                form.value("opening"),
                form.value("advantages"),
                new Proposal.Promise(
                        form.count("parcels"),
                        revenue == null ? 0 : revenue,
                        form.units("margin", DIGITS, false),
                        onTime == null ? USUAL_ON_TIME : (int) Math.min(onTime, Integer.MAX_VALUE)),
                new Proposal.Terms(form.number("trialParcels"), form.number("trialFaults")));
    }

    /** What a new proposal begins with: what the deal expects, and the texts of a template. */
    static Map<String, String> of(Deal deal, @Nullable Template template) {
        Map<String, String> typed = new HashMap<>();
        typed.put("parcels", Long.toString(deal.entry().parcels()));
        typed.put("revenue", figure(deal.entry().revenueFen()));
        typed.put("margin", figure(deal.entry().marginFen()));
        typed.put("onTime", figure((long) USUAL_ON_TIME));
        if (template != null) {
            typed.put("opening", template.openingFor(deal));
            typed.put("advantages", template.advantagesFor(deal));
        }
        return typed;
    }

    static Map<String, String> of(Proposal proposal) {
        Map<String, String> typed = new HashMap<>();
        typed.put("quote", Objects.toString(proposal.quoteId(), ""));
        typed.put("opening", proposal.opening());
        typed.put("advantages", proposal.advantages());
        typed.put("parcels", Long.toString(proposal.promise().parcels()));
        typed.put("revenue", figure(proposal.promise().revenueFen()));
        typed.put("margin", figure(proposal.promise().marginFen()));
        typed.put("onTime", figure((long) proposal.promise().onTimeBasisPoints()));
        typed.put("trialParcels", Integer.toString(proposal.trial().parcels()));
        typed.put("trialFaults", Integer.toString(proposal.trial().faults()));
        return typed;
    }

    private static String figure(@Nullable Long units) {
        return units == null
                ? ""
                : BigDecimal.valueOf(units, DIGITS).stripTrailingZeros().toPlainString();
    }
}
