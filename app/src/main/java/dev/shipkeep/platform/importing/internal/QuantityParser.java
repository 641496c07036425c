package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.ProblemCode;
import java.util.Locale;
import java.util.Map;

/** Weights and lengths: a number, perhaps with its unit. */
final class QuantityParser implements CellParser {

    private static final int MAX_SCALE = 18;

    private final DecimalText decimal;
    private final long maximum;
    private final int worth;
    private final Map<String, Integer> worthByUnit;
    private final String keptUnit;

    private QuantityParser(
            long maximum, int worth, char decimalSeparator, Map<String, Integer> worthByUnit, String keptUnit) {
        this.keptUnit = keptUnit;
        this.maximum = maximum;
        this.worth = worth;
        this.worthByUnit = worthByUnit;
        decimal = new DecimalText(decimalSeparator);
    }

    static QuantityParser weight(long maximumGrams, int gramsPerUnit, char decimalSeparator) {
        return new QuantityParser(maximumGrams, gramsPerUnit, decimalSeparator, Units.GRAMS, "g");
    }

    static QuantityParser length(long maximumMillimetres, int millimetresPerUnit, char decimalSeparator) {
        return new QuantityParser(maximumMillimetres, millimetresPerUnit, decimalSeparator, Units.MILLIMETRES, "mm");
    }

    @Override
    public void parse(String text, CellValue out) {
        ProblemCode problem = decimal.read(text);
        if (problem == null && !decimal.before().isEmpty()) {
            problem = ProblemCode.NOT_A_NUMBER;
        }
        if (problem != null) {
            out.fail(problem);
            return;
        }
        if (decimal.negative()) {
            out.fail(ProblemCode.NEGATIVE);
            return;
        }
        Integer unit = decimal.after().isEmpty()
                ? Integer.valueOf(worth)
                : worthByUnit.get(decimal.after().toLowerCase(Locale.ROOT));
        if (unit == null) {
            out.fail(ProblemCode.UNKNOWN_UNIT, decimal.after());
            return;
        }
        put(unit, out);
    }

    private void put(int unit, CellValue out) {
        if (decimal.unscaled() > Long.MAX_VALUE / unit) {
            out.fail(ProblemCode.OUT_OF_RANGE, "0 " + keptUnit, maximum + " " + keptUnit);
            return;
        }
        long value = decimal.scale() > MAX_SCALE ? 0 : roundedHalfUp(decimal.unscaled() * unit, decimal.scale());
        if (value > maximum) {
            out.fail(ProblemCode.OUT_OF_RANGE, "0 " + keptUnit, maximum + " " + keptUnit);
        } else {
            out.setNumber(value);
        }
    }

    private static long roundedHalfUp(long unscaled, int scale) {
        long divisor = 1;
        for (int i = 0; i < scale; i++) {
            divisor *= 10;
        }
        long quotient = unscaled / divisor;
        return unscaled % divisor >= divisor - unscaled % divisor && divisor > 1 ? quotient + 1 : quotient;
    }
}
