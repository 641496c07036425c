package dev.shipkeep.settlement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A run over the payers of a month.
 *
 * @param issuedOn the day that closed statements carry
 * @param payers how many there were to do
 * @param statements how many statements came of it
 * @param problems payers that something was in the way of
 * @param ratedAt when rating was done and the work began
 */
public record MonthlyRun(
        long id,
        RunKind kind,
        YearMonth month,
        RunState state,
        LocalDate issuedOn,
        int payers,
        int payersDone,
        long parcelsDone,
        int statements,
        int problems,
        boolean cancelAsked,
        String askedByName,
        Instant askedAt,
        @Nullable Instant ratedAt,
        @Nullable Instant finishedAt) {

    private static final int WHOLE = 100;

    public int percentDone() {
        return payers == 0 ? WHOLE : (int) ((long) payersDone * WHOLE / payers);
    }

    /** From its beginning to its end, or until now. */
    public Duration duration(Instant now) {
        return Duration.between(askedAt, finishedAt == null ? now : finishedAt);
    }

    /** Parcels billed in a second, 0 before there is anything to say. */
    public long parcelsPerSecond(Instant now) {
        if (ratedAt == null) {
            return 0;
        }
        long millis =
                Duration.between(ratedAt, finishedAt == null ? now : finishedAt).toMillis();
        return millis <= 0 ? 0 : parcelsDone * 1_000 / millis;
    }

    /** Seconds that are left at the present speed; null when nobody can say. */
    public @Nullable Long secondsLeft(Instant now) {
        if (ratedAt == null || payersDone == 0 || state.isOver()) {
            return null;
        }
        return Duration.between(ratedAt, now).toSeconds() * (payers - payersDone) / payersDone;
    }
}
