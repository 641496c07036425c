package dev.shipkeep.core.receivable;

import java.util.Locale;

/** What a payer wrote beside the money. */
final class Remark {

    /** A shorter number stands in too many remarks by chance. */
    private static final int SHORTEST_NUMBER = 4;

    private Remark() {}

    /** Whether the number stands in the remark as a whole: ST-1001 is not meant by ST-10012. */
    static boolean names(String remark, String number) {
        if (number.length() < SHORTEST_NUMBER) {
            return false;
        }
        String written = remark.toUpperCase(Locale.ROOT);
        String wanted = number.toUpperCase(Locale.ROOT);
        int at = written.indexOf(wanted);
        while (at >= 0) {
            int end = at + wanted.length();
            boolean begins = at == 0 || !isPartOfNumber(written.charAt(at - 1));
            boolean ends = end == written.length() || !isPartOfNumber(written.charAt(end));
            if (begins && ends) {
                return true;
            }
            at = written.indexOf(wanted, at + 1);
        }
        return false;
    }

    private static boolean isPartOfNumber(char character) {
        return character >= '0' && character <= '9' || character >= 'A' && character <= 'Z';
    }
}
