package dev.shipkeep.receivable.cod;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What becomes of collected money, and how often. */
public record CodTerms(Way way, Rhythm rhythm) {

    /** For payers with whom nothing else was agreed. */
    public static final CodTerms USUAL = new CodTerms(Way.REMIT, Rhythm.WEEK);

    /** Names are stored; keep them. */
    public enum Way {
        /** Sent on to the shipper. */
        REMIT,
        /** Kept against what the shipper owes for freight. */
        NET
    }

    /** Names are stored; keep them. */
    public enum Rhythm {
        WEEK,
        MONTH
    }

    /** The last day of the last whole week or month before a day. */
    public LocalDate lastDayBefore(LocalDate today) {
        return switch (rhythm) {
            case WEEK -> today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
            case MONTH -> today.withDayOfMonth(1).minusDays(1);
        };
    }
}
