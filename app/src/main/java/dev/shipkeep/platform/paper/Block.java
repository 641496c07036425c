package dev.shipkeep.platform.paper;

import java.util.List;

/** A part of a paper's body. */
public sealed interface Block {

    record Heading(String text) implements Block {}

    /** A paragraph; lines break where they must and at line ends. */
    record Text(String text) implements Block {}

    /** A paragraph that must not be missed. */
    record Notice(String text) implements Block {}

    /** Numbered paragraphs. */
    record Terms(List<String> terms) implements Block {}

    /** Label and figure line by line at the right; the last line is the one that counts. */
    record Totals(List<Paper.Fact> lines) implements Block {}

    /**
     * A table; breaks over pages between rows and repeats its header there.
     *
     * @param rows as many cells as columns
     * @param sums rows at the end in bold; empty for none
     */
    record Table(List<Column> columns, List<List<String>> rows, List<List<String>> sums) implements Block {}

    /**
     * A column of a table.
     *
     * @param share of the width, in relation to the other columns'
     * @param number whether it holds figures, which stand at the right
     */
    record Column(String title, int share, boolean number) {}
}
