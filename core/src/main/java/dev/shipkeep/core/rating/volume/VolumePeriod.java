package dev.shipkeep.core.rating.volume;

import java.time.LocalDate;

/**
 * The days over which volume is summed.
 *
 * @param from first day
 * @param through last day, inclusive
 */
public record VolumePeriod(LocalDate from, LocalDate through) {

    /** How long a period is. */
    public enum Kind {
        MONTH,
        QUARTER,
        YEAR,
        /** Twelve months from the contract's day. */
        CONTRACT_YEAR
    }

    /**
     * The period that holds a day.
     *
     * @param contractStart first day of the contract; only a contract year asks for it
     */
    public static VolumePeriod holding(LocalDate day, Kind kind, LocalDate contractStart) {
        return switch (kind) {
            case MONTH -> months(day.withDayOfMonth(1), 1);
            case QUARTER -> months(LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1), 3);
            case YEAR -> months(LocalDate.of(day.getYear(), 1, 1), 12);
            case CONTRACT_YEAR -> contractYear(day, contractStart);
        };
    }

    /** Whether the day is in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }

    private static VolumePeriod months(LocalDate from, int months) {
        return new VolumePeriod(from, from.plusMonths(months).minusDays(1));
    }

    /** Years are counted from the contract's day, not from the last anniversary, so 29 February comes back. */
    private static VolumePeriod contractYear(LocalDate day, LocalDate contractStart) {
        long years = (long) day.getYear() - contractStart.getYear();
        if (day.isBefore(contractStart.plusYears(years))) {
            years--;
        }
        return new VolumePeriod(
                contractStart.plusYears(years),
                contractStart.plusYears(years + 1).minusDays(1));
    }
}
