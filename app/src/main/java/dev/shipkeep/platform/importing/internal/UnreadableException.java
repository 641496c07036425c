package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FileProblem;
import java.io.IOException;
import java.util.List;

/** Carries a {@link FileProblem} up through streams and readers; becomes a result before it leaves this package. */
final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    UnreadableException(FileProblem.Code code, long line, String... arguments) {
        super(code + " in line " + line);
        problem = new FileProblem(code, line, List.of(arguments));
    }

    FileProblem problem() {
        return problem;
    }
}
