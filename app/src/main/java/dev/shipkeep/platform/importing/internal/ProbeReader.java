package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileProbe;
import dev.shipkeep.platform.importing.FileRow;
import dev.shipkeep.platform.importing.ProbeResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the first rows for a person to look at. */
public final class ProbeReader {

    private ProbeReader() {}

    public static ProbeResult probe(FileContent content, String fileName, FileOptions options) throws IOException {
        try (FileRows rows = FileRows.openRows(content, options)) {
            List<List<String>> sample = new ArrayList<>();
            FileRow row = rows.next();
            while (row instanceof FileRow.Data data && sample.size() < FileProbe.SAMPLE_ROWS) {
                sample.add(fitted(data.cells(), rows.header().size()));
                row = rows.next();
            }
            if (row instanceof FileRow.Broken broken) {
                return new ProbeResult.Refused(fileName, broken.problem());
            }
            RecordFile file = rows.file();
            boolean gzip = file instanceof CsvFile csv && csv.gzip();
            return new ProbeResult.Probed(
                    fileName,
                    rows.options(),
                    gzip,
                    file.charset(),
                    file.sheets(),
                    rows.header(),
                    rows.duplicateHeaders(),
                    sample,
                    rows.isCorrected());
        } catch (UnreadableException e) {
            return new ProbeResult.Refused(fileName, e.problem());
        }
    }

    private static List<String> fitted(String[] cells, int width) {
        List<String> fitted = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            fitted.add(i < cells.length ? cells[i] : "");
        }
        return List.copyOf(fitted);
    }
}
