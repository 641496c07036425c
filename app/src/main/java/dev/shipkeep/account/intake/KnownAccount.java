package dev.shipkeep.account.intake;

import dev.shipkeep.account.archive.AccountEntry;
import org.jspecify.annotations.Nullable;

/** An account that is there, as far as an import can change it. */
record KnownAccount(
        long id,
        AccountEntry entry,
        long unitId,
        @Nullable Long ownerId,
        @Nullable Long parentId,
        boolean merged,
        int version) {}
