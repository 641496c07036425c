package dev.shipkeep.rating;

import java.time.LocalDate;

/**
 * The sums of an account's day. Once the day is billed they stay as they were then; see {@link Adjustment} for what
 * changed since.
 *
 * @param waiting parcels without an amount
 * @param costed parcels whose cost is known
 * @param listFreightFen freight by the cards, before customers' discounts
 * @param totalFen freight and surcharges
 * @param costedTotalFen total of the parcels whose cost is known
 * @param statedFen freight of the rated parcels as the operating system has it
 */
public record RatedDay(
        long accountId,
        LocalDate day,
        int parcels,
        int waiting,
        int costed,
        long chargeableGrams,
        long listFreightFen,
        long freightFen,
        long totalFen,
        long costedTotalFen,
        long costFen,
        long statedFen) {

    public long surchargesFen() {
        return totalFen - freightFen;
    }
}
