package dev.shipkeep.platform.importing.engine;

import java.util.Arrays;

/** The cells of a batch's rows as they stand in the file, for the file of bad rows: one run of characters, no strings. */
final class RawCells {

    /** A batch of very long rows is cut here, so that memory is bounded whatever the file holds. */
    static final int FULL_CHARACTERS = 9_000_000;

    private char[] text = new char[1 << 16];
    private int[] cellEnds = new int[1 << 12];
    private int[] rowCells = new int[1 << 10];
    private long[] lines = new long[1 << 10];
    private int characters;
    private int cells;
    private int rows;

    void add(long line, String[] row) {
        if (rows > 0 && line <= lines[rows - 1]) {
            throw new IllegalStateException("line " + line + " comes after line " + lines[rows - 1]);
        }
        for (String cell : row) {
            append(cell);
        }
        if (rows == lines.length) {
            lines = Arrays.copyOf(lines, rows * 2);
            rowCells = Arrays.copyOf(rowCells, rows * 2);
        }
        lines[rows] = line;
        rowCells[rows++] = cells;
    }

    private void append(String cell) {
        int length = cell.length();
        if (characters + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, characters + length));
        }
        if (cells == cellEnds.length) {
            cellEnds = Arrays.copyOf(cellEnds, cells * 2);
        }
        cell.getChars(0, length, text, characters);
        characters += length;
        cellEnds[cells++] = characters;
    }

    int rows() {
        return rows;
    }

    boolean isFull() {
        return characters >= FULL_CHARACTERS;
    }

    String[] get(long line) {
        int row = Arrays.binarySearch(lines, 0, rows, line);
        if (row < 0) {
            throw new IllegalStateException("line " + line + " is not in this batch");
        }
        int first = row == 0 ? 0 : rowCells[row - 1];
        String[] result = new String[rowCells[row] - first];
        for (int i = 0; i < result.length; i++) {
            int cell = first + i;
            int begin = cell == 0 ? 0 : cellEnds[cell - 1];
            result[i] = new String(text, begin, cellEnds[cell] - begin);
        }
        return result;
    }
}
