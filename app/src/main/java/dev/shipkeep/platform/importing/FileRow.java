package dev.shipkeep.platform.importing;

/** What the next step of reading a file brings. */
public sealed interface FileRow {

    /**
     * A row as it stands in the file; the array belongs to the receiver.
     *
     * @param line line in the text file (where the row begins), or row of the sheet; from 1
     * @param strayQuote text stands beside a quoted cell, so the cells cannot be trusted
     */
    record Data(long line, String[] cells, boolean strayQuote) implements FileRow {}

    /** The file ended as it should. */
    record End() implements FileRow {}

    /** The rest of the file cannot be read; all rows before it were delivered. */
    record Broken(FileProblem problem) implements FileRow {}
}
