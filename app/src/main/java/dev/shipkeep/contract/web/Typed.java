package dev.shipkeep.contract.web;

import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.pricing.words.Trials;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures of single fields as people type them; what cannot be read is told at the field. */
final class Typed {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern MONEY = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?[%％]?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, String> fields;
    private final List<FieldProblem> problems;

    Typed(Map<String, String> fields, List<FieldProblem> problems) {
        this.fields = fields;
        this.problems = problems;
    }

    @Nullable
    LocalDate day(String field, String messageKey) {
        LocalDate day = Trials.day(text(field));
        if (day == null) {
            problems.add(FieldProblem.of(field, messageKey));
        }
        return day;
    }

    int whole(String field) {
        return matches(field, WHOLE, "contract.field.whole.wrong") ? Integer.parseInt(text(field)) : 0;
    }

    long fen(String field) {
        String text = text(field);
        boolean sound = matches(field, MONEY, "contract.field.money.wrong");
        return sound ? new BigDecimal(text).movePointRight(2).longValueExact() : 0;
    }

    /** Null for an empty field. */
    @Nullable
    Integer basisPoints(String field) {
        return text(field).isEmpty() ? null : (Integer) (int) (ppm(field) / 100);
    }

    long ppm(String field) {
        if (!matches(field, PERCENT, "contract.price.rule.percent")) {
            return 0;
        }
        BigDecimal percent = new BigDecimal(text(field).replaceAll("[%％]", ""));
        if (percent.compareTo(HUNDRED) > 0) {
            problems.add(FieldProblem.of(field, "contract.price.rule.percent"));
            return 0;
        }
        return percent.movePointRight(4).longValueExact();
    }

    private boolean matches(String field, Pattern pattern, String messageKey) {
        boolean sound = pattern.matcher(text(field)).matches();
        if (!sound) {
            problems.add(FieldProblem.of(field, messageKey));
        }
        return sound;
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").replaceAll("[,，\\s¥￥]", "");
    }
}
