package dev.shipkeep.quote.web;

import dev.shipkeep.approval.Approval;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteBasis;
import dev.shipkeep.quote.QuoteChoices;
import dev.shipkeep.quote.QuoteState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One quote.
 *
 * @param approvals all requests, newest first
 */
public record QuotePage(
        Frame frame,
        Quote quote,
        RuleForm form,
        QuoteChoices.Choices choices,
        List<Approval> approvals,
        FieldProblems problems,
        LocalDate today) {

    public String url() {
        return "/quotes/" + quote.id();
    }

    public boolean mayEdit() {
        return frame.may(Permission.QUOTE_WRITE) && quote.state().isEditable();
    }

    public boolean mayAnswer() {
        return frame.may(Permission.QUOTE_WRITE)
                && (quote.state() == QuoteState.APPROVED || quote.state() == QuoteState.SENT);
    }

    /** An accepted quote becomes a customer's price. */
    public boolean mayAccept() {
        return mayAnswer() && frame.may(Permission.CONTRACT_WRITE);
    }

    public boolean mayRevise() {
        return frame.may(Permission.QUOTE_WRITE) && quote.state().isRevisable();
    }

    public boolean mayWithdraw() {
        return frame.may(Permission.QUOTE_WRITE) && quote.state() == QuoteState.IN_APPROVAL;
    }

    /** The choices of an exception: everything first. */
    public List<String> options(String field) {
        List<String> options = new ArrayList<>(List.of(RateCard.ANY));
        options.addAll(
                switch (field) {
                    case "origin" -> choices.origins();
                    case "destination" -> choices.destinations();
                    default -> choices.products();
                });
        return options;
    }

    public String chosen(RuleForm.Row row, String field) {
        return switch (field) {
            case "origin" -> row.origin();
            case "destination" -> row.destination();
            default -> row.product();
        };
    }

    public String option(String field, String option) {
        return option.equals(RateCard.ANY) ? frame.say("quote.any." + field) : option;
    }

    public String days() {
        LocalDate through = quote.terms().through();
        return through == null
                ? frame.say("quote.days.open", frame.day(quote.terms().from()))
                : frame.day(quote.terms().from()) + " – " + frame.day(through);
    }

    public String basis() {
        QuoteBasis basis = quote.basis();
        return basis.isPast()
                ? frame.say("quote.basis.past", frame.day(basis.from()), frame.day(basis.through()))
                : frame.say("quote.basis.profile");
    }

    /** Whether the customer would be told a last day that has passed. */
    public boolean isPastOffer() {
        return quote.isPastOffer(today) && quote.state() != QuoteState.ACCEPTED && quote.state() != QuoteState.LOST;
    }
}
