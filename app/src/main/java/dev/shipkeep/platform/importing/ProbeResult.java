package dev.shipkeep.platform.importing;

import java.util.List;

/** What a first look at a file found. */
public sealed interface ProbeResult {

    /**
     * @param options with nothing left to guess: keep them in the mapping
     * @param duplicateHeaders names that stand in the header more than once; the later ones carry a number
     * @param sampleRows the first rows, as wide as the header
     * @param corrected a file of bad rows that was written here and comes again
     */
    record Probed(
            String fileName,
            FileOptions options,
            boolean gzip,
            CharsetGuess charset,
            List<String> sheets,
            List<String> header,
            List<String> duplicateHeaders,
            List<List<String>> sampleRows,
            boolean corrected)
            implements ProbeResult {
        public Probed {
            sheets = List.copyOf(sheets);
            header = List.copyOf(header);
            duplicateHeaders = List.copyOf(duplicateHeaders);
            sampleRows = List.copyOf(sampleRows);
        }
    }

    record Refused(String fileName, FileProblem problem) implements ProbeResult {}
}
