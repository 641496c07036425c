package dev.shipkeep.lead.capture;

import dev.shipkeep.platform.page.FieldProblem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures of single fields as people type them: 1,500 or 1.5万; what cannot be read is told at the field. */
final class TypedFigures {

    private static final Pattern NOISE = Pattern.compile("[,，\\s¥￥约]");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}|\\d{1,4}(\\.\\d{1,4})?[万w]");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,3})?|\\d{1,5}(\\.\\d{1,4})?[万w]");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,15})?");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int MOST_PARCELS = 100_000_000;
    private static final long MOST_GRAMS = 10_000_000;
    private static final int GRAM_DIGITS = 3;

    private final LeadEntry entry;
    private final List<FieldProblem> problems;

    TypedFigures(LeadEntry entry, List<FieldProblem> problems) {
        this.entry = entry;
        this.problems = problems;
    }

    @Nullable
    Integer count(String field) {
        BigDecimal number = number(field, COUNT, "lead.problem.count");
        if (number == null) {
            return null;
        }
        BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
        if (whole.compareTo(BigDecimal.valueOf(MOST_PARCELS)) > 0) {
            problems.add(FieldProblem.of(field, "lead.problem.count"));
            return null;
        }
        return whole.intValueExact();
    }

    /** Parts of a fen are refused, nobody knows a price so exactly. */
    @Nullable
    Long fen(String field) {
        BigDecimal yuan = number(field, DECIMAL, "lead.problem.money");
        if (yuan == null) {
            return null;
        }
        BigDecimal fen = yuan.movePointRight(2).stripTrailingZeros();
        if (fen.scale() > 0) {
            problems.add(FieldProblem.of(field, "lead.problem.money"));
            return null;
        }
        return fen.longValueExact();
    }

    @Nullable
    Integer grams(String field) {
        BigDecimal kilograms = number(field, DECIMAL, "lead.problem.weight");
        if (kilograms == null) {
            return null;
        }
        long grams = kilograms
                .movePointRight(GRAM_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        if (grams < 1 || grams > MOST_GRAMS) {
            problems.add(FieldProblem.of(field, "lead.problem.weight"));
            return null;
        }
        return (int) grams;
    }

    @Nullable
    Double degrees(String field, double limit) {
        BigDecimal degrees = number(field, DEGREES, "lead.problem.position");
        if (degrees == null) {
            return null;
        }
        if (degrees.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            problems.add(FieldProblem.of(field, "lead.problem.position"));
            return null;
        }
        return degrees.doubleValue();
    }

    private @Nullable BigDecimal number(String field, Pattern pattern, String messageKey) {
        String text = NOISE.matcher(entry.value(field)).replaceAll("");
        if (text.isEmpty()) {
            return null;
        }
        if (!pattern.matcher(text).matches()) {
            problems.add(FieldProblem.of(field, messageKey));
            return null;
        }
        boolean inTenThousands = text.endsWith("万") || text.endsWith("w");
        return inTenThousands
                ? new BigDecimal(text.substring(0, text.length() - 1)).multiply(TEN_THOUSAND)
                : new BigDecimal(text);
    }
}
