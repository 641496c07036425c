package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.RowSource;
import java.io.IOException;

/** Finds the header below titles and notes: the first row nearly as wide as the widest of the first rows. */
final class HeaderGuess {

    static final int LOOKED_AT = 30;

    private static final double NEARLY = 0.6;

    private HeaderGuess() {}

    /** Line of the header; 0 in a file without rows. */
    static int of(RecordReader records) throws IOException {
        long[] lines = new long[LOOKED_AT];
        int[] filled = new int[LOOKED_AT];
        int count = 0;
        int widest = 0;
        try {
            while (count < LOOKED_AT && records.advance()) {
                lines[count] = records.line();
                filled[count] = countFilled(records.cells());
                // A row too wide for any file is trouble of its own, not what others are measured by.
                widest = filled[count] > RowSource.MAX_COLUMNS ? widest : Math.max(widest, filled[count]);
                count++;
            }
        } catch (UnreadableException e) {
            if (count == 0) {
                throw e;
            }
        }
        for (int i = 0; i < count; i++) {
            if (filled[i] >= Math.ceil(widest * NEARLY)) {
                return (int) lines[i];
            }
        }
        return 0;
    }

    private static int countFilled(String[] cells) {
        int filled = 0;
        for (String cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }
}
