package dev.shipkeep.core.identity;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The unified social credit code of an organisation in China (统一社会信用代码), GB 32100-2015: registering authority (1),
 * kind of organisation (1), division code (6), organisation code (9, GB 11714-1997), check character (1).
 *
 * <p>A code is only made by {@link #parse}, so every instance has a right check character.
 */
public final class UnifiedCreditCode {
    /** Length of a code in characters. */
    public static final int LENGTH = 18;

    /** The 31 characters in the order of their values; I, O, S, V and Z are left out as easily misread. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Beyond this nothing is normalised: no spacing makes a code that long, and a field may hold a whole file. */
    private static final int LONGEST_INPUT = 100;

    private static final int MODULUS = ALPHABET.length();
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final String text;

    private UnifiedCreditCode(String text) {
        this.text = text;
    }

    /** What came of reading a code. */
    public sealed interface Parsed {}

    /**
     * A code with a right check character.
     *
     * @param warnings what is unusual but does not make the code wrong; often empty
     */
    public record Valid(UnifiedCreditCode code, Set<Warning> warnings) implements Parsed {
        public Valid {
            warnings = Set.copyOf(warnings);
        }
    }

    /**
     * Not a code.
     *
     * @param normalized what was read after normalising, to be shown beside the reason
     * @param position 1-based position of the first wrong character; 0 when the reason is the length or nothing was
     *     given
     */
    public record Invalid(String normalized, Reason reason, int position) implements Parsed {}

    /** Why a text is not a code. */
    public enum Reason {
        /** Nothing was given. */
        EMPTY,
        /** Not 18 characters. */
        LENGTH,
        /** A character outside of the alphabet (I, O, S, V, Z or no letter or digit at all). */
        CHARACTER,
        /** All characters are allowed but the last does not match the first 17. */
        CHECK_CHARACTER
    }

    /** What is unusual in a valid code. */
    public enum Warning {
        /** Characters 3–8 are not all digits, so they name no division. */
        DIVISION_CODE,
        /** Character 17 is not the check character that GB 11714 gives characters 9–16. */
        ORGANIZATION_CODE
    }

    /**
     * Reads a code as people type it: full-width characters, lower case, and blanks or hyphens between groups are
     * accepted.
     */
    public static Parsed parse(@Nullable String input) {
        String typed = input == null ? "" : input;
        if (typed.length() > LONGEST_INPUT) {
            return new Invalid(typed.substring(0, LONGEST_INPUT), Reason.LENGTH, 0);
        }
        String code = normalize(typed);
        if (code.isEmpty()) {
            return new Invalid(code, Reason.EMPTY, 0);
        }
        if (code.length() != LENGTH) {
            return new Invalid(code, Reason.LENGTH, 0);
        }
        for (int index = 0; index < LENGTH; index++) {
            if (ALPHABET.indexOf(code.charAt(index)) < 0) {
                return new Invalid(code, Reason.CHARACTER, index + 1);
            }
        }
        if (code.charAt(LENGTH - 1) != checkCharacter(code.substring(0, LENGTH - 1))) {
            return new Invalid(code, Reason.CHECK_CHARACTER, LENGTH);
        }
        return new Valid(new UnifiedCreditCode(code), warnings(code));
    }

    /**
     * The 18th character: {@code (31 − Σ cᵢ · (3^(i−1) mod 31) mod 31) mod 31}, GB 32100-2015 annex.
     *
     * @throws IllegalArgumentException when there are not 17 characters, all of the alphabet
     */
    public static char checkCharacter(String first17) {
        if (first17.length() != LENGTH - 1) {
            throw new IllegalArgumentException("17 characters expected but got " + first17.length());
        }
        int sum = 0;
        int weight = 1;
        for (int index = 0; index < first17.length(); index++) {
            int value = ALPHABET.indexOf(first17.charAt(index));
            if (value < 0) {
                throw new IllegalArgumentException("character " + (index + 1) + " is not of the alphabet");
            }
            sum += value * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /**
     * The 9th character of an organisation code: {@code 11 − Σ cᵢ · wᵢ mod 11} with weights 3 7 9 10 5 8 4 2, where
     * 10 is written X and 11 is written 0 (GB 11714-1997; A = 10 … Z = 35).
     *
     * @throws IllegalArgumentException when there are not 8 digits or upper-case letters
     */
    public static char organizationCheckCharacter(String first8) {
        if (first8.length() != ORGANIZATION_WEIGHTS.length) {
            throw new IllegalArgumentException("8 characters expected but got " + first8.length());
        }
        int sum = 0;
        for (int index = 0; index < first8.length(); index++) {
            sum += organizationValue(first8.charAt(index)) * ORGANIZATION_WEIGHTS[index];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /** The 18 characters, upper case. */
    public String text() {
        return text;
    }

    /** Characters 3–8: the division (GB/T 2260) of the registering authority. */
    public String divisionCode() {
        return text.substring(2, 8);
    }

    /** Characters 9–17: the organisation code (组织机构代码). */
    public String organizationCode() {
        return text.substring(8, 17);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnifiedCreditCode code && code.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static String normalize(String input) {
        String halfWidth = Normalizer.normalize(input, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(LENGTH);
        halfWidth
                .codePoints()
                .filter(character -> !Character.isWhitespace(character)
                        && !Character.isSpaceChar(character)
                        && Character.getType(character) != Character.FORMAT
                        && Character.getType(character) != Character.DASH_PUNCTUATION)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static Set<Warning> warnings(String code) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (!code.substring(2, 8).chars().allMatch(character -> character >= '0' && character <= '9')) {
            warnings.add(Warning.DIVISION_CODE);
        }
        if (code.charAt(16) != organizationCheckCharacter(code.substring(8, 16))) {
            warnings.add(Warning.ORGANIZATION_CODE);
        }
        return warnings;
    }

    private static int organizationValue(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        if (character >= 'A' && character <= 'Z') {
            return character - 'A' + 10;
        }
        throw new IllegalArgumentException("not a digit or an upper-case letter: " + character);
    }
}
