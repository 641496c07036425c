package dev.shipkeep.pricing.sheet;

import java.util.List;

/**
 * What is wrong with a sheet, at its place.
 *
 * @param line row of the file, from 1; 0 for the sheet as a whole
 * @param column header of the column; empty for the row as a whole
 * @param messageKey text
 * @param arguments of the text; see {@code FigureWords} for the types
 */
public record SheetProblem(long line, String column, String messageKey, List<Object> arguments) {
    public SheetProblem {
        arguments = List.copyOf(arguments);
    }
}
