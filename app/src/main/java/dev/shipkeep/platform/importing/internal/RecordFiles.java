package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileOptions.Format;
import dev.shipkeep.platform.importing.FileProblem;
import java.io.IOException;
import java.io.InputStream;

/** Tells what a file is and opens it accordingly. */
final class RecordFiles {

    private RecordFiles() {}

    static RecordFile open(FileContent content, FileOptions options) throws IOException {
        byte[] head = head(content);
        if (head.length == 0) {
            throw new UnreadableException(FileProblem.Code.EMPTY, 0);
        }
        ContentKind kind = ContentKind.of(head);
        FileProblem.Code refusal = kind.refusal();
        if (refusal != null) {
            throw new UnreadableException(refusal, 0);
        }
        Format found = kind == ContentKind.ZIP ? Format.XLSX : Format.CSV;
        if (options.format() != Format.AUTO && options.format() != found) {
            throw new UnreadableException(
                    FileProblem.Code.WRONG_FORMAT,
                    0,
                    found.name(),
                    options.format().name());
        }
        if (kind == ContentKind.ZIP) {
            return XlsxFile.of(content, options);
        }
        if (kind == ContentKind.GZIP) {
            refuseNested(content);
        }
        return CsvFile.of(content, kind == ContentKind.GZIP, options);
    }

    private static void refuseNested(FileContent content) throws IOException {
        byte[] head;
        try (InputStream in = UnpackedInput.of(new CountingInput(content.open()))) {
            head = in.readNBytes(ContentKind.HEAD_BYTES);
        } catch (UnreadableException e) {
            // Cut or damaged within the first kilobyte: the text in it is read as far as it goes.
            return;
        }
        if (head.length > 0) {
            ContentKind kind = ContentKind.of(head);
            FileProblem.Code refusal = kind == ContentKind.TEXT ? null : kind.refusal();
            if (kind != ContentKind.TEXT) {
                throw new UnreadableException(refusal == null ? FileProblem.Code.ARCHIVE : refusal, 0);
            }
        }
    }

    private static byte[] head(FileContent content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(ContentKind.HEAD_BYTES);
        }
    }
}
