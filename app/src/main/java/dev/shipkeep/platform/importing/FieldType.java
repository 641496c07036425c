package dev.shipkeep.platform.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a field holds, and how far its values may go. Says also in which form {@link GoodRow} keeps the value. */
public sealed interface FieldType {

    /** A day before this one is a typing error in every file of a carrier. */
    LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** Free text; kept as text. */
    record Text(int maxLength) implements FieldType {}

    /** A number of a document or a thing; kept as text, never as a number, so that leading zeros live. */
    record Code(int maxLength) implements FieldType {}

    /** Kept as a long. */
    record WholeNumber(long minimum, long maximum) implements FieldType {}

    /** Kept as whole grams; parts of a gram are rounded half up. */
    record Weight(long maximumGrams) implements FieldType {}

    /** Kept as whole millimetres; parts of a millimetre are rounded half up. */
    record Length(long maximumMillimetres) implements FieldType {}

    /** Kept as minor units (fen, cents): two decimals, never rounded. */
    record Money(long minimumCents, long maximumCents) implements FieldType {
        private static final long LARGEST_CENTS = 100_000_000_000_000L;

        public static Money notNegative() {
            return new Money(0, LARGEST_CENTS);
        }

        public static Money signed() {
            return new Money(-LARGEST_CENTS, LARGEST_CENTS);
        }
    }

    /** A calendar day; kept as days since 1970. */
    record Day(LocalDate earliest, int maxFutureDays) implements FieldType {
        public static Day upTo(int maxFutureDays) {
            return new Day(EARLIEST, maxFutureDays);
        }
    }

    /**
     * A point in time; kept as microseconds since 1970 in UTC.
     *
     * @param endOfDay a bare day means its last second (a promise "on the 5th" holds until midnight), else its first
     */
    record Moment(LocalDate earliest, int maxFutureDays, boolean endOfDay) implements FieldType {
        public static Moment upTo(int maxFutureDays) {
            return new Moment(EARLIEST, maxFutureDays, false);
        }

        public static Moment deadline(int maxFutureDays) {
            return new Moment(EARLIEST, maxFutureDays, true);
        }
    }

    /** Kept as 0 or 1. */
    record YesNo() implements FieldType {}

    /** One of a few values; kept as the value, whatever of its words the file used. */
    record Choice(Map<String, List<String>> wordsByValue) implements FieldType {
        public Choice {
            Map<String, List<String>> copy = new LinkedHashMap<>();
            wordsByValue.forEach((value, words) -> copy.put(value, List.copyOf(words)));
            wordsByValue = Collections.unmodifiableMap(copy);
        }

        public List<String> values() {
            return new ArrayList<>(wordsByValue.keySet());
        }

        /** All that can be chosen, each by its first word in the language; by the value itself where it has none. */
        public String known(boolean inChinese) {
            return wordsByValue.entrySet().stream()
                    .map(entry -> entry.getValue().stream()
                            .filter(word -> isChinese(word) == inChinese)
                            .findFirst()
                            .orElse(entry.getKey()))
                    .collect(Collectors.joining(inChinese ? "、" : ", "));
        }

        private static boolean isChinese(String text) {
            return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        }
    }

    /** A Chinese province by name or code; kept as its two digits, anything else as the text itself. */
    record Region() implements FieldType {
        public static final int MAX_LENGTH = 40;
    }
}
