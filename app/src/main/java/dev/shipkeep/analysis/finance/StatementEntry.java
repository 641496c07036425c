package dev.shipkeep.analysis.finance;

import dev.shipkeep.core.finance.Statement;
import dev.shipkeep.core.finance.StatementItem;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * A statement as it was typed.
 *
 * @param unit what the amounts are in; shares are always counted one by one
 * @param kept a person confirmed that the figures are the customer's own although they cannot be right
 * @param figures an empty text is not known
 */
public record StatementEntry(
        String year, String currency, Unit unit, String source, boolean kept, Map<StatementItem, String> figures) {

    /** What amounts are typed in. */
    public enum Unit {
        YUAN(2),
        TEN_THOUSAND(6);

        private final int power;

        Unit(int power) {
            this.power = power;
        }

        BigDecimal toFen(BigDecimal amount) {
            return amount.movePointRight(power);
        }
    }

    /** What stands in the form of one that is there. */
    public static StatementEntry of(KeptStatement kept) {
        Map<StatementItem, String> figures = new EnumMap<>(StatementItem.class);
        Statement statement = kept.statement();
        statement
                .figures()
                .forEach((item, figure) -> figures.put(
                        item,
                        item == StatementItem.SHARES
                                ? figure.toString()
                                : BigDecimal.valueOf(figure, 2)
                                        .stripTrailingZeros()
                                        .toPlainString()));
        return new StatementEntry(
                Integer.toString(statement.year()), statement.currency(), Unit.YUAN, kept.source(), false, figures);
    }

    public String figure(StatementItem item) {
        return figures.getOrDefault(item, "");
    }
}
