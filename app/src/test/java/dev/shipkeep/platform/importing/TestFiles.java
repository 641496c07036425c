package dev.shipkeep.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Short ways to make files and to read them to their end. */
final class TestFiles {

    private TestFiles() {}

    static FileContent text(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
    }

    static FileContent text(String text, String charset) {
        return FileContent.of(text.getBytes(Charset.forName(charset)));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    static ProbeResult.Probed probed(FileContent content) throws IOException {
        ProbeResult result = FileProbe.probe(content, "file");
        assertThat(result).isInstanceOf(ProbeResult.Probed.class);
        return (ProbeResult.Probed) result;
    }

    static FileProblem refused(FileContent content) throws IOException {
        ProbeResult result = FileProbe.probe(content, "file");
        assertThat(result).isInstanceOf(ProbeResult.Refused.class);
        return ((ProbeResult.Refused) result).problem();
    }

    static RowSource open(FileContent content) throws IOException {
        return open(content, FileOptions.auto());
    }

    static RowSource open(FileContent content, FileOptions options) throws IOException {
        RowSource.Opening opening = RowSource.open(content, options);
        assertThat(opening).isInstanceOf(RowSource.Opening.Opened.class);
        return ((RowSource.Opening.Opened) opening).rows();
    }

    /** All rows and, at the end, what ended them. */
    static List<FileRow> readAll(FileContent content) throws IOException {
        try (RowSource source = open(content)) {
            List<FileRow> rows = new ArrayList<>();
            FileRow row = source.next();
            rows.add(row);
            while (row instanceof FileRow.Data) {
                row = source.next();
                rows.add(row);
            }
            return rows;
        }
    }

    static List<List<String>> cells(List<FileRow> rows) {
        return rows.stream()
                .filter(FileRow.Data.class::isInstance)
                .map(row -> List.of(((FileRow.Data) row).cells()))
                .toList();
    }
}
