package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.ProblemCode;
import java.util.regex.Pattern;

/** Numbers of parcels, orders and accounts, freed from what people do to protect them from a spreadsheet. */
record CodeParser(int maxLength) implements CellParser {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+\\d{2,3}");

    @Override
    public void parse(String text, CellValue out) {
        String code = unwrap(text);
        if (code.isEmpty()) {
            out.fail(ProblemCode.MISSING);
        } else if (code.length() > maxLength) {
            out.fail(ProblemCode.TOO_LONG, Integer.toString(maxLength), Integer.toString(code.length()));
        } else if (code.indexOf('+') > 0 && SCIENTIFIC.matcher(code).matches()) {
            out.fail(ProblemCode.DIGITS_LOST);
        } else {
            out.setText(code);
        }
    }

    /** {@code ="00123"} and {@code '00123} keep the zeros in a spreadsheet; neither belongs to the code. */
    private static String unwrap(String text) {
        char first = text.charAt(0);
        if (first == '=' && text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")) {
            return HalfWidth.strip(text.substring(2, text.length() - 1));
        }
        return first == '\'' ? HalfWidth.strip(text.substring(1)) : text;
    }
}
