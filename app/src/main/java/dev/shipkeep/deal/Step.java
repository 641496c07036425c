package dev.shipkeep.deal;

import java.util.List;

/**
 * A step of the way, as the carrier set it.
 *
 * @param position from 1, in order
 * @param dueDays working days that a deal may stay
 * @param probabilityBasisPoints of a signature, while a deal is in the step
 * @param wins whether leaving it forwards is winning the deal
 * @param exits what has to be there before it is left forwards
 */
public record Step(
        int position,
        String code,
        String nameZh,
        String nameEn,
        int dueDays,
        int probabilityBasisPoints,
        boolean wins,
        List<Evidence> exits) {
    public Step {
        exits = List.copyOf(exits);
    }
}
