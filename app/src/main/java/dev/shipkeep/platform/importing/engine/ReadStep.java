package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.importing.FileProblem;

/** What the reading thread hands over. */
sealed interface ReadStep {

    record Batch(FilledBatch rows) implements ReadStep {}

    record End() implements ReadStep {}

    /** The rest of the file cannot be read. */
    record Broken(FileProblem problem) implements ReadStep {}

    /** The reading itself failed: the database, the disk, a mistake of ours. */
    record Failed(Throwable cause) implements ReadStep {}
}
