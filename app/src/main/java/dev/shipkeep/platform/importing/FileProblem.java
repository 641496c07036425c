package dev.shipkeep.platform.importing;

import java.util.List;

/**
 * Why a whole file, or the rest of it, cannot be read.
 *
 * @param line line (or sheet row) where it shows; 0 means the file as a whole
 */
public record FileProblem(Code code, long line, List<String> arguments) {

    public enum Code {
        EMPTY("empty"),
        HEADER_ONLY("headerOnly"),
        NO_HEADER("noHeader"),
        TOO_MANY_COLUMNS("tooManyColumns"),
        TOO_MANY_ROWS("tooManyRows"),
        UNCLOSED_QUOTE("unclosedQuote"),
        FIELD_TOO_LONG("fieldTooLong"),
        LINE_TOO_LONG("lineTooLong"),
        TRUNCATED("truncated"),
        DAMAGED("damaged"),
        UNPACKS_TOO_LARGE("unpacksTooLarge"),
        OLD_EXCEL("oldExcel"),
        BINARY_EXCEL("binaryExcel"),
        HTML("html"),
        XML("xml"),
        OTHER_OFFICE("otherOffice"),
        ARCHIVE("archive"),
        PDF("pdf"),
        IMAGE("image"),
        BINARY("binary"),
        SHEET_ABSENT("sheetAbsent"),
        WRONG_FORMAT("wrongFormat");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        /** Arguments of the message: the line, then {@link FileProblem#arguments}. */
        public String messageKey() {
            return "import.file." + word;
        }
    }

    public FileProblem {
        arguments = List.copyOf(arguments);
    }

    /** Line first, then the arguments: what the message of {@link Code#messageKey} takes. */
    public Object[] messageArguments() {
        Object[] all = new Object[arguments.size() + 1];
        all[0] = Long.toString(line);
        for (int i = 0; i < arguments.size(); i++) {
            all[i + 1] = arguments.get(i);
        }
        return all;
    }
}
