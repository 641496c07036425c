package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FileProblem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads through a workbook before it is opened, with the same view of its entries as the library has, and refuses what
 * would cost more memory or time than an honest workbook can.
 */
final class XlsxGuard {

    static final int MAX_ENTRIES = 10_000;
    static final long MAX_UNPACKED_BYTES = 4L << 30;
    static final long MAX_SHARED_STRINGS_BYTES = 256L << 20;
    /** Below this size any ratio is let pass: a sheet of equal rows packs very well. */
    static final long FREE_BYTES = 100L << 20;

    static final long MAX_RATIO = 200;

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Map<String, Long> rowsByEntry = new HashMap<>();
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final long packedBytes;
    private long unpackedBytes;
    private long sharedStrings;
    private long highestSharedString = -1;

    private XlsxGuard(long packedBytes) {
        this.packedBytes = Math.max(packedBytes, 1);
    }

    static XlsxGuard check(Path path) throws IOException {
        XlsxGuard guard = new XlsxGuard(Files.size(path));
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            refuseOthers(zip);
            guard.readEntries(zip);
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableException(FileProblem.Code.DAMAGED, 0);
        } catch (EOFException e) {
            throw new UnreadableException(FileProblem.Code.TRUNCATED, 0);
        }
        return guard;
    }

    /** For progress only; sheets are mostly named by their order. */
    long rowsOfSheet(int index) {
        Long rows = rowsByEntry.get("xl/worksheets/sheet" + (index + 1) + ".xml");
        return rows != null
                ? rows
                : rowsByEntry.values().stream().mapToLong(Long::longValue).max().orElse(1);
    }

    private static void refuseOthers(ZipFile zip) throws UnreadableException {
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw new UnreadableException(FileProblem.Code.BINARY_EXCEL, 0);
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            boolean openDocument = zip.getEntry("mimetype") != null;
            throw new UnreadableException(openDocument ? FileProblem.Code.OTHER_OFFICE : FileProblem.Code.ARCHIVE, 0);
        }
        if (zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
            throw new UnreadableException(FileProblem.Code.OTHER_OFFICE, 0);
        }
    }

    private void readEntries(ZipFile zip) throws IOException {
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        int count = 0;
        while (entries.hasMoreElements()) {
            if (++count > MAX_ENTRIES) {
                throw tooLarge();
            }
            ZipArchiveEntry entry = entries.nextElement();
            try (InputStream in = zip.getInputStream(entry)) {
                readEntry(entry.getName(), in);
            }
        }
        if (highestSharedString >= sharedStrings) {
            throw new UnreadableException(FileProblem.Code.DAMAGED, 0);
        }
    }

    private void readEntry(String name, InputStream in) throws IOException {
        XmlScan scan = new XmlScan();
        boolean strings = name.toLowerCase(Locale.ROOT).contains("sharedstrings");
        long size = 0;
        int read = in.read(buffer);
        boolean xml = read > 0 && XmlScan.isXml(buffer, read);
        while (read >= 0) {
            size += read;
            unpackedBytes += read;
            if (unpackedBytes > MAX_UNPACKED_BYTES
                    || (unpackedBytes > FREE_BYTES && unpackedBytes / MAX_RATIO > packedBytes)
                    || (strings && size > MAX_SHARED_STRINGS_BYTES)) {
                throw tooLarge();
            }
            if (xml && !scan.accept(buffer, read)) {
                throw new UnreadableException(FileProblem.Code.DAMAGED, scan.rows());
            }
            read = in.read(buffer);
        }
        rowsByEntry.put(name, scan.rows());
        sharedStrings += scan.sharedStrings();
        highestSharedString = Math.max(highestSharedString, scan.highestSharedString());
    }

    private static UnreadableException tooLarge() {
        return new UnreadableException(FileProblem.Code.UNPACKS_TOO_LARGE, 0, Long.toString(MAX_RATIO));
    }
}
