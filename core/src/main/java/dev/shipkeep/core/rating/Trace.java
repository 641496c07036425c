package dev.shipkeep.core.rating;

import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.rating.figure.ExactAmount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes down the steps while a parcel is rated. The rating is the same with and without it: it is asked for at each
 * step and never answers.
 */
final class Trace {
    private final List<TraceStep> steps = new ArrayList<>();
    private final String currency;

    Trace(String currency) {
        this.currency = currency;
    }

    void say(TraceKey key, Object... arguments) {
        steps.add(new TraceStep(key, List.of(arguments), null));
    }

    void step(TraceKey key, @Nullable Object result, Object... arguments) {
        steps.add(new TraceStep(key, List.of(arguments), result));
    }

    /** A step that comes to money. */
    void amount(TraceKey key, long fen, Object... arguments) {
        steps.add(new TraceStep(key, List.of(arguments), money(fen)));
    }

    Amount money(long fen) {
        return new Amount(fen, currency);
    }

    /** Money before rounding; a whole amount when nothing is left over. */
    Object exact(long fen, long numerator, long denominator) {
        return numerator == 0 ? money(fen) : new ExactAmount(fen, numerator, denominator, currency);
    }

    int size() {
        return steps.size();
    }

    /** Takes back the steps of a way that led nowhere. */
    void backTo(int size) {
        steps.subList(size, steps.size()).clear();
    }

    List<TraceStep> steps() {
        return List.copyOf(steps);
    }
}
