package dev.shipkeep.receivable.ageing;

import java.util.OptionalLong;

/**
 * After how many days customers pay, in tenths of a day.
 *
 * @param byAverage the course's formula over a year
 * @param countedBack by the newest revenue first
 * @param billedFen of the year
 * @param averageFen mean of what was owed at its beginning and at its end
 */
public record PaymentSpeed(OptionalLong byAverage, OptionalLong countedBack, long billedFen, long averageFen) {}
