package dev.shipkeep.platform.importing;

import dev.shipkeep.platform.page.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Reasons in a person's language. */
public final class ProblemTexts {

    /** The value, and what is known in either language. */
    private static final int IN_BOTH_LANGUAGES = 3;

    private ProblemTexts() {}

    /** Without the column. A code that has no text as a problem of imports may be the whole key of a text. */
    public static String say(Words words, Problem problem) {
        String key = words.has(problem.messageKey()) ? problem.messageKey() : problem.code();
        return words.say(key, arguments(words, problem).toArray());
    }

    /** What can be chosen is known in both languages, Chinese first; a problem of long ago has one list for both. */
    private static List<String> arguments(Words words, Problem problem) {
        List<String> given = problem.arguments();
        boolean inBoth = problem.code().equals(ProblemCode.UNKNOWN_CHOICE.word()) && given.size() == IN_BOTH_LANGUAGES;
        return inBoth ? List.of(given.getFirst(), given.get(words.isChinese() ? 1 : 2)) : given;
    }

    /** All reasons of a row in one line, each behind its column. */
    public static String say(Words words, List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.column().isEmpty()
                        ? say(words, problem)
                        : problem.column() + ": " + say(words, problem))
                .collect(Collectors.joining("; "));
    }

    public static String say(Words words, ImportFailure failure) {
        return words.say(failure.key(), failure.messageArguments());
    }

    public static String say(Words words, FileProblem problem) {
        return words.say(problem.code().messageKey(), problem.messageArguments());
    }

    /** A mapping problem with the field's title in place of its name. */
    public static String say(Words words, MappingProblem problem, String kind) {
        String titleKey = "import.field." + kind + "." + problem.field();
        String title = words.has(titleKey) ? words.say(titleKey) : problem.field();
        return words.say(problem.code().messageKey(), title, problem.detail());
    }
}
