package dev.shipkeep.platform.importing.internal;

import java.io.Closeable;
import java.io.IOException;

/** Walks over the records of a file that are not blank, the header among them. */
interface RecordReader extends Closeable {

    /** False at the end of the file. */
    boolean advance() throws IOException;

    /** Where the present record begins, from 1. */
    long line();

    /** Cells of the present record; a new array at each call. Costly compared with {@link #advance}. */
    String[] cells();

    boolean strayQuote();

    /** 0 to 1. */
    double progressShare();
}
