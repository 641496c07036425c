package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.GradingPolicy;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where two policies differ. */
public final class PolicyDifference {

    private PolicyDifference() {}

    /** The values that {@code shown} has in the fields in which the first two differ. */
    public static Map<String, Long> of(GradingPolicy before, GradingPolicy after, GradingPolicy shown) {
        Map<String, Long> old = before.values();
        Map<String, Long> values = shown.values();
        Map<String, Long> different = new LinkedHashMap<>();
        after.values().forEach((name, value) -> {
            if (!value.equals(old.get(name))) {
                different.put(name, values.getOrDefault(name, value));
            }
        });
        return different;
    }
}
