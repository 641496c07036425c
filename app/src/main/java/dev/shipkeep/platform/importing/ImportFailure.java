package dev.shipkeep.platform.importing;

import java.util.List;

/**
 * Why an import stopped by itself.
 *
 * @param key of the message that says it
 * @param arguments of the message
 */
public record ImportFailure(String key, List<String> arguments) {

    private static final String PREFIX = "imports.failure.";

    public ImportFailure {
        arguments = List.copyOf(arguments);
    }

    public static ImportFailure of(FileProblem problem) {
        List<String> arguments = new java.util.ArrayList<>();
        for (Object argument : problem.messageArguments()) {
            arguments.add(argument.toString());
        }
        return new ImportFailure(problem.code().messageKey(), arguments);
    }

    /** Reasons that lie outside of the file: once they are gone, the import can go on where it stopped. */
    public enum Cause {
        TOO_MANY_BAD_ROWS("tooManyBadRows", false),
        MAPPING_SEEMS_WRONG("mappingSeemsWrong", false),
        MAPPING_DOES_NOT_FIT("mappingDoesNotFit", false),
        UNKNOWN_KIND("unknownKind", false),
        FILE_DELETED("fileDeleted", false),
        DISK_FULL("diskFull", true),
        MAY_NOT_IMPORT("mayNotImport", true),
        UNEXPECTED("unexpected", true);

        private final String word;
        private final boolean passing;

        Cause(String word, boolean passing) {
            this.word = word;
            this.passing = passing;
        }

        public ImportFailure failure(String... arguments) {
            return new ImportFailure(PREFIX + word, List.of(arguments));
        }
    }

    /** Last part of the key, for programs. */
    public String code() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    public boolean canGoOn() {
        for (Cause cause : Cause.values()) {
            if (cause.passing && key.equals(PREFIX + cause.word)) {
                return true;
            }
        }
        return false;
    }

    public Object[] messageArguments() {
        return arguments.toArray();
    }
}
