package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.RowSource;

/**
 * A quick look at the bytes of a workbook's XML for three things the reading library would pay for with memory: a text
 * or tag without end, a column beyond the last, a reference to a shared string beyond the last.
 */
final class XmlScan {

    private static final int KEPT = 256;
    private static final int MAX_COLUMN_LETTERS = 3;
    private static final int MAX_INDEX_DIGITS = 9;

    /** The beginning of the present tag or text. */
    private final byte[] run = new byte[KEPT];

    private int runLength;
    private boolean inTag;
    private boolean sharedCell;
    private boolean inValue;
    private long rows;
    private long sharedStrings;
    private long highestSharedString = -1;

    long rows() {
        return rows;
    }

    long sharedStrings() {
        return sharedStrings;
    }

    long highestSharedString() {
        return highestSharedString;
    }

    /** UTF-16 counts as XML too and is then refused by {@link #accept}, which reads single bytes. */
    static boolean isXml(byte[] start, int length) {
        int i = 0;
        while (i < length && (start[i] <= ' ' || start[i] == (byte) 0xEF)) {
            boolean mark = start[i] < 0;
            if (mark) {
                return true;
            }
            i++;
        }
        return i < length && start[i] == '<';
    }

    /** False if no honest program wrote this. */
    boolean accept(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == 0) {
                return false;
            }
            if (!inTag && b == '<') {
                if (!endText()) {
                    return false;
                }
                inTag = true;
                runLength = 0;
            } else if (inTag && b == '>') {
                if (!endTag()) {
                    return false;
                }
                inTag = false;
                runLength = 0;
            } else {
                if (runLength < KEPT) {
                    run[runLength] = b;
                }
                if (++runLength > RowSource.MAX_LINE_CHARACTERS) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean endText() {
        if (!sharedCell || !inValue) {
            return true;
        }
        inValue = false;
        long index = 0;
        if (runLength > MAX_INDEX_DIGITS) {
            return false;
        }
        for (int i = 0; i < runLength && run[i] >= '0' && run[i] <= '9'; i++) {
            index = index * 10 + run[i] - '0';
        }
        highestSharedString = Math.max(highestSharedString, index);
        return true;
    }

    private boolean endTag() {
        int kept = Math.min(runLength, KEPT);
        int nameEnd = 0;
        int nameStart = 0;
        while (nameEnd < kept && run[nameEnd] > ' ' && run[nameEnd] != '/') {
            if (run[nameEnd] == ':') {
                nameStart = nameEnd + 1;
            }
            nameEnd++;
        }
        inValue = false;
        int nameLength = nameEnd - nameStart;
        if (nameLength == 1 && run[nameStart] == 'c') {
            sharedCell = hasAttribute(nameEnd, kept, 't', 's');
            return columnIsSane(nameEnd, kept);
        }
        if (nameLength == 1 && run[nameStart] == 'v') {
            inValue = true;
        } else if (nameLength == 2 && run[nameStart] == 's' && run[nameStart + 1] == 'i') {
            sharedStrings++;
        } else if (nameLength == 3 && run[nameStart] == 'r' && run[nameStart + 1] == 'o' && run[nameStart + 2] == 'w') {
            rows++;
        }
        return true;
    }

    /** Looks for {@code name="value"} with a value of one letter. */
    private boolean hasAttribute(int from, int to, char name, char value) {
        for (int i = from; i + 5 < to; i++) {
            boolean named = run[i] <= ' ' && run[i + 1] == name && run[i + 2] == '=';
            if (named && run[i + 4] == value && run[i + 5] == run[i + 3]) {
                return true;
            }
        }
        return false;
    }

    /** More than three letters in a cell's address would make a row of millions of cells. */
    private boolean columnIsSane(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            boolean letter = run[i] >= 'A' && run[i] <= 'Z';
            letters = letter ? letters + 1 : 0;
            if (letters > MAX_COLUMN_LETTERS) {
                return false;
            }
        }
        return runLength <= KEPT;
    }
}
