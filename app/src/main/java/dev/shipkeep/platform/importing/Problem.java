package dev.shipkeep.platform.importing;

import java.util.List;

/**
 * Why a row is bad. Kinds of import add codes of their own with messages of their own.
 *
 * @param column header of the column, or the field's name where no column is to blame; empty for the row as a whole
 * @param code last part of the message key
 * @param arguments for cells: the value first, shortened, then what was expected
 */
public record Problem(String column, String code, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String column, ProblemCode code, List<String> arguments) {
        return new Problem(column, code.word(), arguments);
    }

    public String messageKey() {
        return "import.problem." + code;
    }
}
