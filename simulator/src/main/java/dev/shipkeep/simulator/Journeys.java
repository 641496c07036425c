package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Dice;
import java.time.LocalDate;

/**
 * What becomes of a parcel. Delays and failures cluster: some stations and cities have bad weeks, and so has the
 * peak.
 */
final class Journeys {

    private static final int HOUR = 3_600;
    private static final int DAY = 24 * HOUR;
    private static final double DELAY = 0.03;

    private final long seed;
    private int strainDay = Integer.MIN_VALUE;
    private double strain = 1;

    Journeys(long seed) {
        this.seed = seed;
    }

    void plan(Parcel parcel, int day, Dice dice) {
        pickUp(parcel, day, dice);
        double trouble = trouble(parcel, day);
        boolean late = dice.chance(Math.min(0.7, DELAY * trouble));
        int days = parcel.product.days(parcel.zone);
        parcel.promisedAt = (long) (day + days) * DAY + parcel.product.promisedHour * HOUR;
        long attempt = late ? lateAttempt(parcel, day + days, dice) : punctualAttempt(parcel, day + days, dice);
        parcel.troubledAt = Parcel.NEVER;
        parcel.finishedAt = attempt;
        parcel.outForDeliveryAt = loadedAt(parcel, attempt, late, dice);
        decide(parcel, attempt, trouble, dice);
        score(parcel, dice);
        reweigh(parcel, dice);
    }

    private static void pickUp(Parcel parcel, int day, Dice dice) {
        boolean consumer = parcel.shipper.isConsumerTrade();
        int opens = parcel.product == Product.SAME_DAY ? 8 * HOUR : consumer ? 13 * HOUR : 9 * HOUR;
        int closes = parcel.product == Product.SAME_DAY ? 13 * HOUR : consumer ? 22 * HOUR : 19 * HOUR;
        int second = opens + (dice.below(closes - opens) + dice.below(closes - opens)) / 2;
        parcel.shippedAt = (long) day * DAY + second;
        parcel.bookedAt = parcel.shippedAt - dice.between(HOUR / 2, consumer ? 20 * HOUR : 6 * HOUR);
    }

    private double trouble(Parcel parcel, int day) {
        int week = Math.floorDiv(day + 3, 7);
        int station = parcel.shipper.station().index();
        int city = parcel.destinationProvince * 32 + parcel.destinationCity;
        double habit = 0.6 + Dice.unitOf(seed, 81, station);
        double originWeek = Dice.unitOf(seed + 82, station, week) < 0.05 ? 6 : 0.85;
        double destinationWeek = Dice.unitOf(seed + 83, city, week) < 0.04 ? 4 : 0.9;
        return habit * originWeek * destinationWeek * strain(day);
    }

    private double strain(int day) {
        if (day != strainDay) {
            LocalDate date = LocalDate.ofEpochDay(day);
            int after = Seasons.daysFromNewYear(date);
            strain = (1 + 1.5 * Seasons.shoppingPeak(date)) * (after > -10 && after < 8 ? 3 : 1);
            strainDay = day;
        }
        return strain;
    }

    private static long punctualAttempt(Parcel parcel, int dueDay, Dice dice) {
        if (parcel.product == Product.SAME_DAY) {
            return parcel.shippedAt + dice.between(2 * HOUR, 8 * HOUR);
        }
        boolean early = parcel.product.days(parcel.zone) > 1 && dice.chance(0.35);
        return (long) (early ? dueDay - 1 : dueDay) * DAY + dice.between(9 * HOUR, 18 * HOUR);
    }

    private static long lateAttempt(Parcel parcel, int dueDay, Dice dice) {
        int extraDays = 1;
        while (extraDays < 9 && dice.chance(0.4)) {
            extraDays++;
        }
        int hour = parcel.product == Product.SAME_DAY ? 12 : 20;
        return (long) (dueDay + extraDays) * DAY + dice.between(9 * HOUR, hour * HOUR);
    }

    /** Some late ones were tried the day before and stayed on the courier's vehicle over night. */
    private static long loadedAt(Parcel parcel, long attempt, boolean late, Dice dice) {
        boolean triedBefore = late && dice.chance(0.3);
        int before = triedBefore ? dice.between(16 * HOUR, 24 * HOUR) : dice.between(HOUR, 5 * HOUR);
        return Math.max(attempt - before, (parcel.shippedAt + attempt) / 2);
    }

    private static void decide(Parcel parcel, long attempt, double trouble, Dice dice) {
        double drawn = dice.unit();
        double mishap = Math.min(6, trouble);
        parcel.outcome = Status.DELIVERED;
        if (drawn < 0.0004 * mishap) {
            parcel.outcome = Status.LOST;
            parcel.outForDeliveryAt = Parcel.NEVER;
            parcel.finishedAt = parcel.shippedAt + dice.between(8 * DAY, 20 * DAY);
        } else if (drawn > 1 - 0.0012 * mishap) {
            parcel.outcome = Status.DAMAGED;
        } else if (drawn > 0.5 && drawn < 0.504) {
            parcel.outcome = Status.CANCELLED;
            parcel.outForDeliveryAt = Parcel.NEVER;
            parcel.finishedAt = parcel.shippedAt + dice.between(HOUR, 10 * HOUR);
        } else if (drawn > 0.51 && drawn < 0.514) {
            parcel.outcome = Status.REFUSED;
        } else if (drawn > 0.52 && drawn < 0.528) {
            parcel.outcome = Status.RETURNED;
            parcel.troubledAt = attempt;
            parcel.finishedAt = attempt + dice.between(3 * DAY, 9 * DAY);
        } else if (drawn > 0.53 && drawn < 0.535) {
            parcel.troubledAt = attempt;
            parcel.finishedAt = attempt + dice.between(DAY / 2, 4 * DAY);
        } else if (drawn > 0.54 && drawn < 0.5404) {
            parcel.outcome = Status.PROBLEM; // nobody ever solved it
        }
    }

    /** One consignee in four answers; late ones are stricter. */
    private static void score(Parcel parcel, Dice dice) {
        boolean answers = dice.chance(0.25) && parcel.outcome == Status.DELIVERED;
        boolean late = parcel.finishedAt > parcel.promisedAt;
        parcel.consigneeScore =
                !answers ? 0 : 1 + (late ? dice.weighted(30, 24, 22, 14, 10) : dice.weighted(2, 2, 6, 20, 70));
    }

    private static void reweigh(Parcel parcel, Dice dice) {
        parcel.firstWeightGrams = parcel.weightGrams;
        parcel.correctedAt = Parcel.NEVER;
        if (dice.chance(0.004)) {
            parcel.firstWeightGrams = Math.max(50, (int) (parcel.weightGrams * dice.between(0.4, 0.9)) / 10 * 10);
            parcel.correctedAt = parcel.shippedAt + dice.between(10 * HOUR, 40 * HOUR);
        }
    }
}
