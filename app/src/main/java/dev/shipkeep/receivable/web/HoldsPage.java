package dev.shipkeep.receivable.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.receivable.credit.CreditRule;
import dev.shipkeep.receivable.credit.CreditUse;
import dev.shipkeep.receivable.credit.HoldProposal;
import dev.shipkeep.receivable.credit.HoldWork;
import java.util.List;

/** Credit holds: proposed ones, those in force, and the rule that proposes. */
public record HoldsPage(
        Frame frame, List<HoldProposal> proposals, List<HoldWork.Held> held, CreditRule rule, FieldProblems problems) {

    private static final int SHOWN = 50;

    public boolean mayWrite() {
        return frame.may(Permission.PAYMENT_WRITE);
    }

    public boolean mayChangeRule() {
        return mayWrite() && frame.signedIn().seesAll();
    }

    public List<HoldProposal> shown() {
        return proposals.stream().limit(SHOWN).toList();
    }

    public String why(HoldProposal proposal) {
        CreditUse use = proposal.use();
        String currency = use.owed().currency();
        return switch (proposal.cause()) {
            case OVERDUE ->
                frame.say(
                        "receivable.cause.OVERDUE",
                        frame.money(use.owed().ageing().overdueFen(), currency),
                        use.owed().overdueDays(use.asOf()));
            case OVER_LIMIT ->
                frame.say(
                        "receivable.cause.OVER_LIMIT",
                        frame.money(use.usedFen(), currency),
                        frame.money(use.limitFen(), currency));
        };
    }

    public String smallestYuan() {
        return Typed.yuan(rule.hold().smallestFen());
    }
}
