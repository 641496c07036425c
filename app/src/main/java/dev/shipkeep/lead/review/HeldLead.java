package dev.shipkeep.lead.review;

import dev.shipkeep.lead.LeadState;
import org.jspecify.annotations.Nullable;

/** A lead that is locked to be decided about. */
record HeldLead(
        long id,
        String name,
        String path,
        LeadState state,
        int ease,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        int version) {

    boolean isOpen() {
        return state == LeadState.NEW || state == LeadState.ACCEPTED;
    }
}
