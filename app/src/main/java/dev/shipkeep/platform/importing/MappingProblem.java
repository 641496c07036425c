package dev.shipkeep.platform.importing;

/** Why a mapping cannot be used; {@code detail} is the column or constant in question, or empty. */
public record MappingProblem(String field, Code code, String detail) {

    public enum Code {
        REQUIRED("required"),
        COLUMN_ABSENT("columnAbsent"),
        BAD_CONSTANT("badConstant"),
        UNKNOWN_FIELD("unknownField");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        /** Arguments of the message: field, detail. */
        public String messageKey() {
            return "import.mapping." + word;
        }
    }
}
