package dev.shipkeep.platform.importing;

import java.util.List;

/**
 * A row that was not taken.
 *
 * @param line in the file
 * @param cells as they stand there
 */
public record ImportProblem(long line, List<Problem> problems, List<String> cells) {

    public ImportProblem {
        problems = List.copyOf(problems);
        cells = List.copyOf(cells);
    }
}
