package dev.shipkeep.contract;

import dev.shipkeep.core.rating.volume.Commitment;
import dev.shipkeep.core.rating.volume.VolumeDiscount;
import dev.shipkeep.core.rating.volume.VolumePeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the volume of a period brings a payer, or costs when it is missed.
 *
 * @param id of the version of the contract's; another after an amendment
 * @param code stays the same over amendments, so that a period is settled as one
 * @param members whose parcels count, on which days
 * @param contractStart first day of the contract, from which contract years are counted
 * @param from first day on which the term holds
 * @param discount null when volume brings nothing
 * @param commitment null when no volume was promised
 */
public record VolumeTerm(
        long id,
        String code,
        long payerId,
        List<CoveredSpan> members,
        VolumePeriod.Kind period,
        LocalDate contractStart,
        LocalDate from,
        @Nullable LocalDate through,
        @Nullable VolumeDiscount discount,
        @Nullable Commitment commitment) {
    public VolumeTerm {
        members = List.copyOf(members);
    }
}
