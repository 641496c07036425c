package dev.shipkeep.platform.importing;

import java.util.List;

/** What became of the wish to check or run an import. */
public sealed interface Queueing {

    record Queued() implements Queueing {}

    /** The mapping cannot be used on this file. */
    record Unmapped(List<MappingProblem> problems) implements Queueing {
        public Unmapped {
            problems = List.copyOf(problems);
        }
    }

    record Unreadable(FileProblem problem) implements Queueing {}

    /** The import is no longer in a state for it: somebody was quicker. */
    record NotNow() implements Queueing {}
}
