package dev.shipkeep.platform.importing;

/** What became of an uploaded file. */
public sealed interface Upload {

    record Accepted(long importId) implements Upload {}

    /** Nothing was kept of it. */
    record Unreadable(FileProblem problem) implements Upload {}
}
