package dev.shipkeep.approval.web;

import dev.shipkeep.approval.Approval;
import dev.shipkeep.approval.Delegation;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requests that concern the person.
 *
 * @param view waiting, requested or decided
 * @param next id after which the next page begins; null on the last
 * @param delegations that the person gave or took
 */
public record ApprovalListPage(
        Frame frame,
        String view,
        List<Approval> rows,
        @Nullable Long next,
        List<Delegation> delegations,
        DelegateForm form) {

    /** A delegation as it was typed. */
    public record DelegateForm(String taker, String until, FieldProblems problems) {

        static final DelegateForm EMPTY = new DelegateForm("", "", FieldProblems.NONE);
    }

    public boolean isGiver(Delegation delegation) {
        return delegation.giverId() == frame.signedIn().id();
    }

    /** Where the request waits, or how it ended. */
    public String standing(Approval row) {
        return row.waiting()
                .map(step -> frame.say(
                        "approval.waits",
                        frame.say("approval.level." + step.level().name()),
                        step.unitName()))
                .orElse("");
    }
}
