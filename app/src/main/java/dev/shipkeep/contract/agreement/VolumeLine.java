package dev.shipkeep.contract.agreement;

import dev.shipkeep.core.rating.volume.VolumeDiscount;
import dev.shipkeep.core.rating.volume.VolumeMeasure;
import dev.shipkeep.core.rating.volume.VolumePeriod;
import dev.shipkeep.core.rating.volume.VolumeRate;
import dev.shipkeep.core.rating.volume.VolumeTier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What volume brings or costs, as a contract has it.
 *
 * @param code empty for a new one; an amendment keeps it
 * @param pooled over all accounts that the contract covers; otherwise the payer's own parcels
 * @param from first day on which it holds; null for the contract's
 * @param tiers none when volume brings nothing
 * @param promised quantity; null when nothing was promised
 * @param shortfall what missing units cost; null when nothing was promised
 */
public record VolumeLine(
        String code,
        VolumePeriod.Kind period,
        boolean pooled,
        @Nullable LocalDate from,
        VolumeMeasure measure,
        VolumeMeasure money,
        VolumeDiscount.Way way,
        List<VolumeTier> tiers,
        @Nullable Long promised,
        @Nullable VolumeRate shortfall) {
    public VolumeLine {
        tiers = List.copyOf(tiers);
    }
}
