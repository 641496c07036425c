package dev.shipkeep.rating;

import dev.shipkeep.core.rating.NotRatableReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A parcel without an amount.
 *
 * @param day billing day
 * @param arguments the figures of the reason, as {@link NotRatableReason} says
 * @param since when it began to wait
 */
public record WaitingParcel(
        long accountId,
        String accountName,
        String waybillNo,
        LocalDate day,
        NotRatableReason reason,
        List<Object> arguments,
        Instant since) {}
