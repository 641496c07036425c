package dev.shipkeep.account.intake;

import dev.shipkeep.account.archive.AccountEntry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an account is to be after a row.
 *
 * @param known as it is; null for a new one
 * @param id given already, also for a new one
 */
record WantedAccount(
        AccountLine line,
        @Nullable KnownAccount known,
        long id,
        AccountEntry entry,
        long unitId,
        String unitPath,
        @Nullable Long ownerId,
        @Nullable Long parentId) {

    boolean isNew() {
        return known == null;
    }

    /** Whether the row brings anything that is not there yet; its contact not counted. */
    boolean differs() {
        return known == null
                || !known.entry().equals(entry)
                || known.unitId() != unitId
                || !Objects.equals(known.ownerId(), ownerId)
                || !Objects.equals(known.parentId(), parentId);
    }

    boolean isMoved() {
        return known != null && known.unitId() != unitId;
    }
}
