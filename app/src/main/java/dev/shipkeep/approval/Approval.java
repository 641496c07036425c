package dev.shipkeep.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request for approval with what was decided so far.
 *
 * @param kind of the subject
 * @param upTo the level whose consent is the last one needed
 */
public record Approval(
        long id,
        String kind,
        long subjectId,
        String title,
        String url,
        @Nullable Long accountId,
        ApprovalLevel upTo,
        ApprovalState state,
        long requesterId,
        String requesterName,
        Instant requestedAt,
        List<ApprovalStep> steps) {

    public boolean isOpen() {
        return state == ApprovalState.OPEN;
    }

    /** The step that waits for a decision. */
    public Optional<ApprovalStep> waiting() {
        return steps.stream().filter(step -> step.state() == ApprovalState.OPEN).findFirst();
    }
}
