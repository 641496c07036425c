package dev.shipkeep.deal.intake;

import dev.shipkeep.deal.DealState;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a deal of another system was begun, came into its step, and was signed or lost.
 *
 * @param decidedAt of no meaning while it is open
 * @param signing position of the step at whose end a deal is signed
 */
record DealHistory(Instant begunAt, Instant stepSince, Instant decidedAt, int signing) {

    /**
     * What the days of a row say, and a problem for each that contradicts the row.
     *
     * @param now the time of a day that is today, and of one that the row does not say
     */
    static DealHistory of(DealLine line, DealState state, int signing, Instant now, List<FieldProblem> problems) {
        boolean signed = state == DealState.WON || state == DealState.DONE;
        check(
                line,
                signed
                        ? List.of(DealColumn.BEGUN_ON, DealColumn.DECIDED_ON, DealColumn.STEP_SINCE)
                        : List.of(DealColumn.BEGUN_ON, DealColumn.STEP_SINCE, DealColumn.DECIDED_ON),
                problems);
        if (state == DealState.OPEN && line.day(DealColumn.DECIDED_ON) != null) {
            problems.add(DealJudge.problem(DealColumn.DECIDED_ON, "deal.import.undecided"));
        }
        Instant begun = instant(line, DealColumn.BEGUN_ON, now);
        Instant since = instant(line, DealColumn.STEP_SINCE, now);
        Instant decided = instant(line, DealColumn.DECIDED_ON, now);
        Instant end = first(decided, signed ? since : null, now);
        Instant arrival = first(since, state == DealState.LOST ? end : null, now);
        return new DealHistory(Objects.requireNonNullElse(begun, signed ? end : arrival), arrival, end, signing);
    }

    /** @param order columns in the order in which their days must follow each other */
    private static void check(DealLine line, List<DealColumn> order, List<FieldProblem> problems) {
        LocalDate before = LocalDate.MIN;
        for (DealColumn column : order) {
            LocalDate day = line.day(column);
            if (day != null && day.isBefore(before)) {
                problems.add(DealJudge.problem(column, "deal.import.order", day, before));
            }
            before = Objects.requireNonNullElse(day, before);
        }
    }

    private static @Nullable Instant instant(DealLine line, DealColumn column, Instant now) {
        LocalDate day = line.day(column);
        if (day == null) {
            return null;
        }
        return day.equals(BusinessTime.dayOf(now))
                ? now
                : day.atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    private static Instant first(@Nullable Instant one, @Nullable Instant other, Instant last) {
        return Objects.requireNonNullElse(one, Objects.requireNonNullElse(other, last));
    }

    /**
     * When a step on the way was left. Nobody knows how long each took: those before the signing are taken as left when the
     * deal was begun, those after it as left at the signing.
     *
     * @param target step in which the deal is
     */
    Instant left(int step, int target) {
        if (step == signing) {
            return decidedAt;
        }
        if (step >= target - 1) {
            return stepSince;
        }
        return step < signing ? begunAt : decidedAt;
    }
}
