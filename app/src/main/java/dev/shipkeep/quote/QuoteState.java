package dev.shipkeep.quote;

import java.util.EnumSet;
import java.util.Set;

/** How a quote stands. Names are stored; keep them. */
public enum QuoteState {
    DRAFT,
    IN_APPROVAL,
    APPROVED,
    /** An approver sent it back with a comment. */
    RETURNED,
    SENT,
    ACCEPTED,
    LOST,
    /** Its last day passed before anybody answered. */
    EXPIRED;

    private static final Set<QuoteState> OPEN_TO_CHANGE = EnumSet.of(DRAFT, RETURNED);
    private static final Set<QuoteState> REVISABLE = EnumSet.of(APPROVED, SENT, EXPIRED);

    /** Whether the proposal may be changed. */
    public boolean isEditable() {
        return OPEN_TO_CHANGE.contains(this);
    }

    /** Whether it can be made a draft again, to be approved anew. */
    public boolean isRevisable() {
        return REVISABLE.contains(this);
    }
}
