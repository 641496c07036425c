package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.CharsetGuess;
import dev.shipkeep.platform.importing.FileOptions;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file whose form is known; gives readers that each start at its beginning. */
interface RecordFile extends Closeable {

    RecordReader open() throws IOException;

    /** Complete but for the header line, which may still be 0. */
    FileOptions options();

    CharsetGuess charset();

    /** Names of the visible sheets; empty for text. */
    List<String> sheets();
}
