package dev.shipkeep.analysis.web;

import dev.shipkeep.core.finance.CreditSuggestion;
import dev.shipkeep.core.finance.Fraction;
import dev.shipkeep.core.finance.IndustryReference;
import dev.shipkeep.core.finance.Ratio;
import dev.shipkeep.core.finance.RatioValue;
import dev.shipkeep.core.finance.RatioValue.Known;
import dev.shipkeep.core.finance.RatioValue.Undefined;
import dev.shipkeep.core.finance.StatementItem;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Ratios as a person reads them. All are rounded half up, to as many places as are shown. */
public final class RatioWords {

    private RatioWords() {}

    /** A value, or a dash. */
    public static String value(Ratio ratio, RatioValue value, String currency) {
        return value instanceof Known(Fraction fraction, RatioValue.Basis ignored)
                ? shown(ratio, fraction.rounded(8, RoundingMode.HALF_UP), currency)
                : "—";
    }

    private static String shown(Ratio ratio, BigDecimal value, String currency) {
        return switch (ratio.unit()) {
            case TIMES -> minus(value.setScale(2, RoundingMode.HALF_UP));
            case DAYS -> minus(value.setScale(1, RoundingMode.HALF_UP));
            case SHARE -> minus(value.movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + "%";
            case FEN -> Figures.money(value.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
        };
    }

    private static String minus(BigDecimal value) {
        return value.toPlainString().replace('-', '−');
    }

    /** Why there is no value, or which figures a value was taken from when that is not obvious; empty for nothing to say. */
    public static String remark(Frame frame, RatioValue value) {
        return switch (value) {
            case Known known -> known.basis() == RatioValue.Basis.CLOSING ? frame.say("analysis.basis.CLOSING") : "";
            case Undefined(RatioValue.Cause cause, List<StatementItem> items) ->
                frame.say("analysis.cause." + cause, items(frame, items));
        };
    }

    private static String items(Frame frame, List<StatementItem> items) {
        return items.stream()
                .map(item -> frame.say("analysis.item." + item))
                .collect(Collectors.joining(frame.say("account.comma")));
    }

    /** The bounds that are usual. */
    public static String usual(Ratio ratio, IndustryReference.Bounds bounds, String currency) {
        return shown(ratio, bounds.low(), currency) + " – " + shown(ratio, bounds.high(), currency);
    }

    /** A reason of a suggestion in a sentence. */
    public static String reason(Frame frame, CreditSuggestion.Reason reason, String currency) {
        return switch (reason) {
            case CreditSuggestion.Stop stop -> frame.say("analysis.stop." + stop);
            case CreditSuggestion.Scored scored -> {
                String remark = remark(frame, scored.value());
                yield frame.say("analysis.ratio." + scored.ratio()) + " "
                        + (scored.value() instanceof Known
                                ? value(scored.ratio(), scored.value(), currency)
                                : "— " + remark);
            }
        };
    }
}
