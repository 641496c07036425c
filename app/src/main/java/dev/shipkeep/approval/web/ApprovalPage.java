package dev.shipkeep.approval.web;

import dev.shipkeep.approval.Approval;
import dev.shipkeep.approval.ApprovalStep;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/**
 * One request.
 *
 * @param mayDecide whether the step that waits is the person's to decide
 * @param awaited whose decision it waits for
 * @param history all requests about the same thing, this one included, newest first
 * @param comment as it was typed
 */
public record ApprovalPage(
        Frame frame,
        Approval approval,
        boolean mayDecide,
        List<String> awaited,
        List<Approval> history,
        String comment,
        FieldProblems problems) {

    public int waitingStep() {
        return approval.waiting().map(ApprovalStep::number).orElse(0);
    }

    public String awaitedNames() {
        return String.join(frame.say("approval.and"), awaited);
    }
}
