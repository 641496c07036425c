package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.importing.ImportFailure;

/** How a run of an import came to an end. */
sealed interface Ending {

    /** The file is at its end. */
    record Complete() implements Ending {}

    record Cancelled() implements Ending {}

    record Stopped(ImportFailure failure) implements Ending {}

    /** The application stops; the import goes on when it starts again. */
    record Interrupted() implements Ending {}
}
