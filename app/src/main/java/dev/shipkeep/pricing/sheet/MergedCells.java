package dev.shipkeep.pricing.sheet;

import dev.shipkeep.platform.importing.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The merged cells of a workbook's first sheet. Only the first cell of a merge has a value; in an optional column the others
 * would pass for empty, and a price would be taken for another's.
 */
final class MergedCells {

    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final String REFERENCE = "ref";
    private static final byte[] ARCHIVE = {'P', 'K'};

    private MergedCells() {}

    /** Ranges such as {@code B5:B9}; none in a file that is no workbook. The file was opened before, so it is sound. */
    static List<String> list(FileContent content) throws IOException {
        if (!isArchive(content)) {
            return List.of();
        }
        if (content.path().isPresent()) {
            return list(content.path().get());
        }
        Path copy = Files.createTempFile("shipkeep-sheet-", ".xlsx");
        try (InputStream bytes = content.open()) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return list(copy);
        } finally {
            Files.delete(copy);
        }
    }

    private static boolean isArchive(FileContent content) throws IOException {
        try (InputStream bytes = content.open()) {
            return Arrays.equals(bytes.readNBytes(ARCHIVE.length), ARCHIVE);
        }
    }

    private static List<String> list(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            ZipEntry sheet = zip.getEntry(FIRST_SHEET);
            return sheet == null ? List.of() : ranges(zip.getInputStream(sheet));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static List<String> ranges(InputStream sheet) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(sheet);
        List<String> ranges = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("mergeCell")) {
                ranges.add(reader.getAttributeValue(null, REFERENCE));
            }
        }
        return ranges;
    }

    /** The first or the last row of a range. */
    static long row(String range, boolean last) {
        String[] corners = range.split(":");
        return Long.parseLong(corners[last ? corners.length - 1 : 0].replaceAll("\\D", ""));
    }
}
