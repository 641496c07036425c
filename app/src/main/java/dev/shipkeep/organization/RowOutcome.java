package dev.shipkeep.organization;

import dev.shipkeep.platform.importing.RowResult.BadRow;

/** What became of one row of a file. */
sealed interface RowOutcome {

    record Added() implements RowOutcome {}

    record Changed() implements RowOutcome {}

    record Same() implements RowOutcome {}

    record Refused(BadRow row) implements RowOutcome {}
}
