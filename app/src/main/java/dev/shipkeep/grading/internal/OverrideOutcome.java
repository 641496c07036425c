package dev.shipkeep.grading.internal;

/** What became of the wish to set a class by hand. */
public sealed interface OverrideOutcome {

    record Done(ManualOverride override) implements OverrideOutcome {}

    /**
     * @param field of the form
     * @param messageKey what is wrong with it
     */
    record Refused(String field, String messageKey) implements OverrideOutcome {}
}
