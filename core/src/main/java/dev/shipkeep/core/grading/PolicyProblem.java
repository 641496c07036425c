package dev.shipkeep.core.grading;

/**
 * Why a policy cannot be used, to be shown at the field.
 *
 * @param field name of the field that is wrong
 * @param kind what is wrong
 * @param other the field that it collides with; empty when the kind names none
 * @param bound the bound that is broken; 0 when the kind has none
 */
public record PolicyProblem(String field, Kind kind, String other, long bound) {

    /** What is wrong. */
    public enum Kind {
        /** No threshold has this name. */
        UNKNOWN_FIELD,
        /** Less than the bound. */
        BELOW_MINIMUM,
        /** More than the bound. */
        ABOVE_MAXIMUM,
        /** More than the other field, which must not be exceeded. */
        MORE_THAN_OTHER,
        /** All weights of the set that this field begins are zero. */
        WEIGHTS_ALL_ZERO
    }

    String sentence() {
        return switch (kind) {
            case UNKNOWN_FIELD -> field + " is not a field of the grading policy";
            case BELOW_MINIMUM -> field + " must be at least " + bound;
            case ABOVE_MAXIMUM -> field + " must be at most " + bound;
            case MORE_THAN_OTHER -> field + " must not be more than " + other + ", which is " + bound;
            case WEIGHTS_ALL_ZERO -> field + " and the weights that belong to it must not all be zero";
        };
    }
}
