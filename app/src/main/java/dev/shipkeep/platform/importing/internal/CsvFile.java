package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.CharsetGuess;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileOptions.Format;
import dev.shipkeep.platform.importing.FileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/** Delimited text, gzipped or not. */
record CsvFile(FileContent content, boolean gzip, FileOptions options, CharsetGuess charset) implements RecordFile {

    private static final int SAMPLE_BYTES = 1024 * 1024;
    private static final int DELIMITER_SAMPLE_CHARACTERS = 64 * 1024;

    static CsvFile of(FileContent content, boolean gzip, FileOptions options) throws IOException {
        Sample sample = sample(content, gzip);
        boolean guess = options.charset().equals(FileOptions.AUTO);
        CharsetGuess charset = guess
                ? CharsetDetector.guess(sample.bytes(), sample.whole())
                : CharsetDetector.chosen(options.charset());
        String text = new String(sample.bytes(), Charset.forName(charset.charset()));
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.isBlank()) {
            throw new UnreadableException(FileProblem.Code.EMPTY, 0);
        }
        String delimiter = options.delimiter();
        if (delimiter.equals(FileOptions.AUTO)) {
            delimiter = DelimiterGuess.of(wholeLines(text, sample.whole()));
        }
        FileOptions found =
                options.withFormat(Format.CSV).withCharset(charset.charset()).withDelimiter(delimiter);
        return new CsvFile(content, gzip, found, charset);
    }

    @Override
    public RecordReader open() throws IOException {
        long size = Math.max(content.sizeBytes(), 1);
        CountingInput counted = new CountingInput(content.open());
        try {
            InputStream bytes = gzip ? UnpackedInput.of(counted) : counted;
            InputStreamReader reader = new InputStreamReader(bytes, Charset.forName(options.charset()));
            return new CsvTokenizer(
                    reader, options.delimiter().charAt(0), () -> Math.min(1.0, (double) counted.count() / size));
        } catch (IOException e) {
            counted.close();
            throw e;
        }
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }

    @Override
    public void close() {
        // Each reader closes its own stream.
    }

    /** What can be had of the first megabyte: a cut file gives less, and its end is reported when it is reached. */
    private static Sample sample(FileContent content, boolean gzip) throws IOException {
        byte[] sample = new byte[SAMPLE_BYTES];
        int length = 0;
        boolean whole = false;
        try (InputStream in = gzip ? UnpackedInput.of(new CountingInput(content.open())) : content.open()) {
            int read = 0;
            while (read >= 0 && length < SAMPLE_BYTES) {
                read = in.read(sample, length, SAMPLE_BYTES - length);
                length += Math.max(read, 0);
            }
            whole = read < 0;
        } catch (UnreadableException e) {
            if (length == 0) {
                throw e;
            }
        }
        return new Sample(Arrays.copyOf(sample, length), whole);
    }

    private static String wholeLines(String text, boolean whole) {
        if (whole && text.length() <= DELIMITER_SAMPLE_CHARACTERS) {
            return text;
        }
        String start = text.substring(0, Math.min(text.length(), DELIMITER_SAMPLE_CHARACTERS));
        int lastLine = start.lastIndexOf('\n');
        return lastLine > 0 ? start.substring(0, lastLine) : start;
    }

    /** @param whole false if the bytes may end in the middle of a character */
    private record Sample(byte[] bytes, boolean whole) {}
}
