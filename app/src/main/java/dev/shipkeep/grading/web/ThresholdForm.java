package dev.shipkeep.grading.web;

import dev.shipkeep.core.grading.GradingPolicy;
import dev.shipkeep.core.grading.PolicyField;
import dev.shipkeep.core.grading.PolicyProblem;
import dev.shipkeep.platform.page.Frame;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thresholds as a person types them: rates in percent, money in yuan, choices by name. What cannot be read or makes no
 * policy is said at its field.
 *
 * @param typed what stands in the fields, by name
 * @param problems what is wrong, by name of the field
 * @param policy the policy that was typed; null when something is wrong
 */
public record ThresholdForm(
        Map<String, String> typed,
        Map<String, String> problems,
        @Nullable GradingPolicy policy) {

    private static final int DECIMALS = 2;

    static ThresholdForm of(GradingPolicy policy) {
        Map<String, String> typed = new LinkedHashMap<>();
        policy.fields().forEach(field -> typed.put(field.name(), shown(field, field.value())));
        return new ThresholdForm(typed, Map.of(), policy);
    }

    static ThresholdForm read(Map<String, String> sent, GradingPolicy current, Frame frame) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, Long> values = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (PolicyField field : current.fields()) {
            String text =
                    sent.getOrDefault(field.name(), shown(field, field.value())).strip();
            typed.put(field.name(), text);
            Long value = value(field, text);
            if (value == null) {
                problems.put(field.name(), frame.say("grading.problem.notReadable." + field.kind()));
            } else {
                values.put(field.name(), value);
            }
        }
        GradingPolicy unchanged = GradingPolicy.DEFAULT;
        for (PolicyProblem problem : GradingPolicy.problems(values)) {
            problems.putIfAbsent(problem.field(), sentence(problem, unchanged, frame));
        }
        return new ThresholdForm(typed, problems, problems.isEmpty() ? GradingPolicy.of(values) : null);
    }

    /** The value of a field as a person reads and types it. */
    static String shown(PolicyField field, long value) {
        return switch (field.kind()) {
            case RATE, MONEY ->
                BigDecimal.valueOf(value, DECIMALS).stripTrailingZeros().toPlainString();
            case CHOICE -> field.choices().get((int) value);
            case COUNT, SCORE, WEIGHT, DAYS, WEEKS -> Long.toString(value);
        };
    }

    private static @Nullable Long value(PolicyField field, String text) {
        String plain = text.replace(",", "")
                .replace("，", "")
                .replace("%", "")
                .replace("¥", "")
                .strip();
        try {
            return switch (field.kind()) {
                case RATE, MONEY ->
                    new BigDecimal(plain).movePointRight(DECIMALS).longValueExact();
                case CHOICE ->
                    field.choices().contains(plain) ? (long) field.choices().indexOf(plain) : null;
                case COUNT, SCORE, WEIGHT, DAYS, WEEKS -> Long.valueOf(plain);
            };
        } catch (NumberFormatException e) {
            return null;
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static String sentence(PolicyProblem problem, GradingPolicy fields, Frame frame) {
        String bound = fields.fields().stream()
                .filter(field -> field.name().equals(problem.field()))
                .findFirst()
                .map(field -> shown(field, problem.bound()))
                .orElse("");
        String other = problem.other().isEmpty() ? "" : frame.say("grading.field." + problem.other());
        return frame.say("grading.problem." + problem.kind(), bound, other);
    }
}
