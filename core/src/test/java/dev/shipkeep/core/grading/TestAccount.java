package dev.shipkeep.core.grading;

import dev.shipkeep.core.measure.DayFacts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account of a test: three years old, shipping on every day, steady, unless the test says otherwise. */
record TestAccount(
        long id,
        String currency,
        boolean named,
        long parcels,
        long revenueFen,
        @Nullable Long costFen,
        long exceptions,
        long recent,
        long preceding,
        long recentLastYear,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int activeWeeks,
        int activeDays) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static TestAccount account(long id) {
        return new TestAccount(
                id, "CNY", false, 1_000, 800_000, null, 0, 240, 240, 240, TODAY.minusDays(1_094), TODAY, 52, 300);
    }

    TestAccount in(String other) {
        return new TestAccount(
                id,
                other,
                named,
                parcels,
                revenueFen,
                costFen,
                exceptions,
                recent,
                preceding,
                recentLastYear,
                firstDay,
                lastDay,
                activeWeeks,
                activeDays);
    }

    TestAccount namedKey() {
        return new TestAccount(
                id,
                currency,
                true,
                parcels,
                revenueFen,
                costFen,
                exceptions,
                recent,
                preceding,
                recentLastYear,
                firstDay,
                lastDay,
                activeWeeks,
                activeDays);
    }

    TestAccount sending(long number) {
        return new TestAccount(
                id,
                currency,
                named,
                number,
                revenueFen,
                costFen,
                exceptions,
                recent,
                preceding,
                recentLastYear,
                firstDay,
                lastDay,
                activeWeeks,
                activeDays);
    }

    TestAccount earning(long fen) {
        return new TestAccount(
                id,
                currency,
                named,
                parcels,
                fen,
                costFen,
                exceptions,
                recent,
                preceding,
                recentLastYear,
                firstDay,
                lastDay,
                activeWeeks,
                activeDays);
    }

    TestAccount costing(long fen) {
        return new TestAccount(
                id,
                currency,
                named,
                parcels,
                revenueFen,
                fen,
                exceptions,
                recent,
                preceding,
                recentLastYear,
                firstDay,
                lastDay,
                activeWeeks,
                activeDays);
    }

    TestAccount withExceptions(long number) {
        return new TestAccount(
                id,
                currency,
                named,
                parcels,
                revenueFen,
                costFen,
                number,
                recent,
                preceding,
                recentLastYear,
                firstDay,
                lastDay,
                activeWeeks,
                activeDays);
    }

    TestAccount moving(long recentParcels, long precedingParcels, long lastYearParcels) {
        return new TestAccount(
                id,
                currency,
                named,
                parcels,
                revenueFen,
                costFen,
                exceptions,
                recentParcels,
                precedingParcels,
                lastYearParcels,
                firstDay,
                lastDay,
                activeWeeks,
                activeDays);
    }

    TestAccount firstSeen(int daysAgo) {
        return new TestAccount(
                id,
                currency,
                named,
                parcels,
                revenueFen,
                costFen,
                exceptions,
                recent,
                preceding,
                recentLastYear,
                TODAY.minusDays(daysAgo),
                lastDay,
                activeWeeks,
                activeDays);
    }

    TestAccount lastSeen(int daysAgo) {
        return new TestAccount(
                id,
                currency,
                named,
                parcels,
                revenueFen,
                costFen,
                exceptions,
                recent,
                preceding,
                recentLastYear,
                firstDay,
                TODAY.minusDays(daysAgo),
                activeWeeks,
                activeDays);
    }

    TestAccount active(int weeks, int days) {
        return new TestAccount(
                id,
                currency,
                named,
                parcels,
                revenueFen,
                costFen,
                exceptions,
                recent,
                preceding,
                recentLastYear,
                firstDay,
                lastDay,
                weeks,
                days);
    }

    TestAccount never() {
        return new TestAccount(id, currency, named, 0, 0, null, 0, 0, 0, 0, null, null, 0, 0);
    }

    AccountFigures figures() {
        long costed = costFen == null ? 0 : parcels;
        DayFacts window = new DayFacts(
                parcels,
                revenueFen,
                costed,
                costFen == null ? 0 : revenueFen,
                costFen == null ? 0 : costFen,
                0,
                0,
                parcels - exceptions,
                0,
                0,
                0,
                0,
                exceptions);
        return new AccountFigures(
                id,
                currency,
                named,
                window,
                DayFacts.ZERO,
                parcelsOnly(recent),
                parcelsOnly(preceding),
                parcelsOnly(recentLastYear),
                firstDay,
                lastDay,
                activeWeeks,
                activeDays);
    }

    private static DayFacts parcelsOnly(long number) {
        return new DayFacts(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
