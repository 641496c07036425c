package dev.shipkeep.core.finance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Balance sheet and income statement of one year, as far as they are known.
 *
 * @param year business year
 * @param currency ISO 4217 code of all amounts
 * @param figures minor units of the currency (fen), or a number of shares; an item that is not known is left out
 */
public record Statement(int year, String currency, Map<StatementItem, Long> figures) {

    /** Largest figure either way: a hundred trillion yuan. Sums of them stay exact. */
    public static final long LARGEST = 10_000_000_000_000_000L;

    /** @throws IllegalArgumentException when the currency is blank or a figure beyond {@link #LARGEST} */
    public Statement {
        if (currency.isBlank()) {
            throw new IllegalArgumentException("currency is blank");
        }
        Map<StatementItem, Long> ordered = new EnumMap<>(StatementItem.class);
        ordered.putAll(figures);
        ordered.forEach((item, figure) -> {
            if (figure > LARGEST || figure < -LARGEST) {
                throw new IllegalArgumentException(item + " is too large: " + figure);
            }
        });
        figures = Collections.unmodifiableMap(ordered);
    }

    /** The figure, empty when it is not known. */
    public OptionalLong find(StatementItem item) {
        Long figure = figures.get(item);
        return figure == null ? OptionalLong.empty() : OptionalLong.of(figure);
    }
}
