package dev.shipkeep.core.grading;

import java.util.List;

/**
 * One sentence of an explanation, without its words.
 *
 * @param key the message key, one of {@link ReasonKey#keys()}
 * @param arguments the figures of the sentence in order: {@code Long} counts and marks, {@link
 *     dev.shipkeep.core.measure.Amount}, {@link dev.shipkeep.core.measure.Rate}, {@link java.time.LocalDate}
 */
public record Reason(String key, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }
}
