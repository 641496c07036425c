package dev.shipkeep.rating;

import java.time.LocalDate;

/**
 * The sums of a month in one currency.
 *
 * @param month its first day
 * @param sent parcels in the daily facts; what is neither rated nor waiting has no price at all, is not shipped yet or is
 *     just being rated
 * @param costedTotalFen total of the parcels whose cost is known
 * @param statedFen freight of the rated parcels as the operating system has it
 */
public record MonthSums(
        LocalDate month,
        String currency,
        long sent,
        long rated,
        long waiting,
        long freightFen,
        long totalFen,
        long costedTotalFen,
        long costFen,
        long statedFen) {

    public long surchargesFen() {
        return totalFen - freightFen;
    }

    public long differenceFen() {
        return freightFen - statedFen;
    }

    public long marginFen() {
        return costedTotalFen - costFen;
    }

    public long unpriced() {
        return Math.max(0, sent - rated - waiting);
    }

    public MonthSums plus(MonthSums other) {
        return new MonthSums(
                month,
                currency,
                sent + other.sent,
                rated + other.rated,
                waiting + other.waiting,
                freightFen + other.freightFen,
                totalFen + other.totalFen,
                costedTotalFen + other.costedTotalFen,
                costFen + other.costFen,
                statedFen + other.statedFen);
    }
}
