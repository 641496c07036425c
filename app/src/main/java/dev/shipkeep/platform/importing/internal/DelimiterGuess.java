package dev.shipkeep.platform.importing.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the delimiter under which the rows of a sample are most alike. */
final class DelimiterGuess {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int MAX_RECORDS = 200;
    private static final String EXCEL_HINT = "sep=";

    private DelimiterGuess() {}

    static String of(String sample) throws IOException {
        if (sample.startsWith(EXCEL_HINT) && sample.length() > EXCEL_HINT.length()) {
            char hinted = sample.charAt(EXCEL_HINT.length());
            if (hinted > ' ' || hinted == '\t') {
                return String.valueOf(hinted);
            }
        }
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return String.valueOf(best);
    }

    /** Share of the rows that have the commonest width; a width of one says nothing, the header's width much. */
    private static double score(String sample, char candidate) throws IOException {
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        int rows = 0;
        int firstWidth = 0;
        try (CsvTokenizer tokenizer = new CsvTokenizer(new StringReader(sample), candidate, () -> 0)) {
            while (rows < MAX_RECORDS && tokenizer.advance()) {
                rows++;
                firstWidth = rows == 1 ? tokenizer.cellCount() : firstWidth;
                rowsByWidth.merge(tokenizer.cellCount(), 1, Integer::sum);
            }
        } catch (UnreadableException e) {
            // What was cut before the trouble is enough to judge by; the trouble is reported when the file is read.
            rows = Math.max(rows, 1);
        }
        int width = 1;
        for (Map.Entry<Integer, Integer> entry : rowsByWidth.entrySet()) {
            if (entry.getValue() > rowsByWidth.getOrDefault(width, 0)) {
                width = entry.getKey();
            }
        }
        if (width == 1) {
            return 0;
        }
        double share = (double) rowsByWidth.getOrDefault(width, 0) / rows;
        return share + (firstWidth == width ? 1 : 0) + width * 0.0001;
    }
}
