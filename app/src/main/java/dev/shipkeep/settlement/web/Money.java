package dev.shipkeep.settlement.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as people type them. */
final class Money {

    /** What is no amount; every check refuses it. */
    static final long WRONG = -1;

    private static final int CENT_DIGITS = 2;
    private static final int LONGEST_TEXT = 20;

    private Money() {}

    /** Yuan with at most two decimals in minor units; {@link #WRONG} for anything else. */
    static long fen(String text) {
        String plain = text.strip().replace(",", "").replace("¥", "");
        if (plain.isEmpty() || plain.length() > LONGEST_TEXT) {
            return WRONG;
        }
        try {
            return new BigDecimal(plain)
                    .setScale(CENT_DIGITS, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            return WRONG;
        }
    }

    /** As it is typed: 12.50. */
    static String typed(long fen) {
        return BigDecimal.valueOf(fen, CENT_DIGITS).toPlainString();
    }
}
