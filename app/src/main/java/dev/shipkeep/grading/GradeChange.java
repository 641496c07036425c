package dev.shipkeep.grading;

import java.util.List;

/**
 * An account came into another class.
 *
 * @param from name of the class before
 * @param to name of the class now
 * @param messageKey sentence that says it with its cause
 * @param arguments figures of the sentence, as they are shown in any language
 */
public record GradeChange(
        long accountId, GradeAspect aspect, String from, String to, String messageKey, List<String> arguments) {}
