package dev.shipkeep.platform.importing;

import java.util.List;

/**
 * What became of the rows of a batch; each row counts once.
 *
 * @param same rows that brought no news
 * @param refused rows that could not be taken, each with its reasons; the others are written all the same
 */
public record BatchOutcome(long added, long changed, long same, List<RowResult.BadRow> refused) {

    public BatchOutcome {
        refused = List.copyOf(refused);
    }
}
