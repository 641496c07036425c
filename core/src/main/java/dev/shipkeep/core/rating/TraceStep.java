package dev.shipkeep.core.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to an amount, without its words.
 *
 * @param key which step
 * @param arguments its figures in the order that the key says: {@code String} names, {@code Long} counts, {@link
 *     dev.shipkeep.core.measure.Amount}, {@link dev.shipkeep.core.rating.figure.ExactAmount}, {@link
 *     dev.shipkeep.core.rating.figure.Weight}, {@link dev.shipkeep.core.rating.figure.Length}, {@link
 *     dev.shipkeep.core.rating.figure.Share}, {@link dev.shipkeep.core.rating.figure.RoundingRule}, {@link
 *     dev.shipkeep.core.rating.card.Validity}, {@link java.time.LocalDate}, enums
 * @param result what the step comes to, of the same types; null when it only says something
 */
public record TraceStep(
        TraceKey key, List<Object> arguments, @Nullable Object result) {
    public TraceStep {
        arguments = List.copyOf(arguments);
    }
}
