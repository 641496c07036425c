package dev.shipkeep.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the way, as the carrier set it.
 *
 * @param position from 1, in order
 * @param dueDays working days that a deal may stay
 * @param probabilityBasisPoints of a signature, while a deal is in the step
 * @param wins whether leaving it forwards is winning the deal
 * @param exits what has to be there before it is left forwards
 * @param entries what has to be there before it is entered forwards
 * @param ownerRole whose work it is; null for the deal's owner
 */
public record Step(
        int position,
        String code,
        String nameZh,
        String nameEn,
        int dueDays,
        int probabilityBasisPoints,
        boolean wins,
        List<Evidence> exits,
        List<Evidence> entries,
        @Nullable String ownerRole) {
    public Step {
        exits = List.copyOf(exits);
        entries = List.copyOf(entries);
    }
}
