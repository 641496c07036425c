package dev.shipkeep.account.handover;

import org.jspecify.annotations.Nullable;

/** An account as it is before it changes hands. */
record HeldAccount(
        long id,
        String code,
        String currency,
        long unitId,
        String unitName,
        String path,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        int version) {}
