package dev.shipkeep.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The most heap that was in use before a collection, and after one, by the collector's own log. */
record HeapUse(long peakBeforeMegabytes, long peakAfterMegabytes) {

    private static final Pattern PAUSE = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(\\d+M\\)");

    static HeapUse read(Path log) throws IOException {
        long before = 0;
        long after = 0;
        try (Stream<String> lines = Files.lines(log)) {
            for (String line : (Iterable<String>) lines::iterator) {
                Matcher matcher = PAUSE.matcher(line);
                if (matcher.find()) {
                    before = Math.max(before, Long.parseLong(matcher.group(1)));
                    after = Math.max(after, Long.parseLong(matcher.group(2)));
                }
            }
        }
        return new HeapUse(before, after);
    }
}
