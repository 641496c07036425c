package dev.shipkeep.deal.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A probability as files have it: 30, 30 % or, as Excel keeps a share, 0.3. */
final class ProbabilityText {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?");
    private static final int SHARE_DIGITS = 4;
    private static final int PERCENT_DIGITS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private ProbabilityText() {}

    /** In basis points. A bare 1 may be one per cent or certain, so it is neither. */
    static Optional<Integer> parse(String text) {
        String plain = text.replace('％', '%').replace(" ", "");
        boolean percent = plain.endsWith("%");
        String figure = percent ? plain.substring(0, plain.length() - 1) : plain;
        if (!FIGURE.matcher(figure).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(figure);
        boolean doubtful = !percent && value.compareTo(BigDecimal.ONE) == 0;
        boolean share = !percent && value.compareTo(BigDecimal.ONE) < 0;
        BigDecimal basisPoints =
                value.movePointRight(share ? SHARE_DIGITS : PERCENT_DIGITS).stripTrailingZeros();
        boolean understood = !doubtful && basisPoints.scale() <= 0 && basisPoints.compareTo(WHOLE) <= 0;
        return understood ? Optional.of(basisPoints.intValueExact()) : Optional.empty();
    }
}
