package dev.shipkeep.core.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One account that moves from one class to another, in one respect.
 *
 * @param accountId the account
 * @param aspect in which respect
 * @param from name of the class before; null when the account was not graded before
 * @param to name of the class after; null when the account is no longer graded
 */
public record Movement(
        long accountId,
        Aspect aspect,
        @Nullable String from,
        @Nullable String to) {

    /** The respects in which an account has a class; each is named by the constants of its enum. */
    public enum Aspect {
        /** {@link KeyCause} */
        KEY_ACCOUNT(Grade::keyCause),
        /** {@link Abc} */
        ABC(Grade::abc),
        /** {@link Tier} */
        TIER(Grade::tier),
        /** {@link FrequencyClass} */
        FREQUENCY(Grade::frequencyClass),
        /** {@link AmountClass} */
        AMOUNT(Grade::amountClass),
        /** {@link Momentum} */
        MOMENTUM(Grade::momentum);

        private final Function<Grade, Enum<?>> reader;

        Aspect(Function<Grade, Enum<?>> reader) {
            this.reader = reader;
        }

        /** The name of the class that a grade gives in this respect. */
        public String classOf(Grade grade) {
            return reader.apply(grade).name();
        }
    }

    /**
     * All movements in the order of the new grades and of the aspects, then of those who are gone. A new account
     * moves from null in every aspect, one who is gone to null.
     */
    public static List<Movement> between(List<Grade> before, List<Grade> after) {
        Map<Long, Grade> old = HashMap.newHashMap(before.size());
        for (Grade grade : before) {
            old.put(grade.accountId(), grade);
        }
        List<Movement> movements = new ArrayList<>();
        for (Grade grade : after) {
            addChanges(grade.accountId(), old.remove(grade.accountId()), grade, movements);
        }
        for (Grade gone : before) {
            if (old.containsKey(gone.accountId())) {
                addChanges(gone.accountId(), gone, null, movements);
            }
        }
        return List.copyOf(movements);
    }

    private static void addChanges(
            long accountId, @Nullable Grade before, @Nullable Grade after, List<Movement> movements) {
        for (Aspect aspect : Aspect.values()) {
            String from = before == null ? null : aspect.classOf(before);
            String to = after == null ? null : aspect.classOf(after);
            if (from == null || !from.equals(to)) {
                movements.add(new Movement(accountId, aspect, from, to));
            }
        }
    }
}
