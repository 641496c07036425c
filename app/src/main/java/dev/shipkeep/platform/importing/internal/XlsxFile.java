package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.CharsetGuess;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileOptions.Format;
import dev.shipkeep.platform.importing.FileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** One sheet of an Excel workbook. */
final class XlsxFile implements RecordFile {

    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final FileOptions options;
    private final long rowEstimate;
    private final @Nullable Path temporary;

    private XlsxFile(
            ReadableWorkbook workbook, Sheet sheet, FileOptions options, long rowEstimate, @Nullable Path temporary) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.options = options;
        this.rowEstimate = rowEstimate;
        this.temporary = temporary;
    }

    static XlsxFile of(FileContent content, FileOptions options) throws IOException {
        Optional<Path> onDisk = content.path();
        if (onDisk.isPresent()) {
            return of(onDisk.get(), null, options);
        }
        Path temporary = Files.createTempFile("import", ".xlsx");
        try (InputStream in = content.open()) {
            Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
            return of(temporary, temporary, options);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    private static XlsxFile of(Path path, @Nullable Path temporary, FileOptions options) throws IOException {
        XlsxGuard guard = XlsxGuard.check(path);
        ReadableWorkbook workbook = openWorkbook(path);
        try {
            Sheet sheet = chooseSheet(workbook, options.sheet());
            FileOptions found = options.withFormat(Format.XLSX)
                    .withSheet(sheet.getName())
                    .withCharset("UTF-8")
                    .withDelimiter(",");
            return new XlsxFile(workbook, sheet, found, guard.rowsOfSheet(sheet.getIndex()), temporary);
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static ReadableWorkbook openWorkbook(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            return openWithoutFormats(path);
        } catch (RuntimeException e) {
            throw new UnreadableException(FileProblem.Code.DAMAGED, 0);
        }
    }

    /** Some programs write no table of formats; then dates stay the numbers they are, which the parsers know. */
    private static ReadableWorkbook openWithoutFormats(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true));
        } catch (RuntimeException e) {
            throw new UnreadableException(FileProblem.Code.DAMAGED, 0);
        }
    }

    private static Sheet chooseSheet(ReadableWorkbook workbook, String name) throws IOException {
        Optional<Sheet> sheet = name.isEmpty()
                ? workbook.getSheets()
                        .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                        .findFirst()
                : workbook.findSheet(name);
        if (sheet.isEmpty()) {
            throw new UnreadableException(FileProblem.Code.SHEET_ABSENT, 0, name);
        }
        return sheet.get();
    }

    @Override
    public RecordReader open() throws IOException {
        char decimal = options.decimalSeparator().charAt(0);
        return XlsxRecords.of(sheet, new XlsxCellText(workbook.isDate1904(), decimal), rowEstimate);
    }

    @Override
    public FileOptions options() {
        return options;
    }

    @Override
    public CharsetGuess charset() {
        return CharsetDetector.chosen("UTF-8");
    }

    @Override
    public List<String> sheets() {
        return workbook.getSheets()
                .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                .map(Sheet::getName)
                .toList();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        if (temporary != null) {
            Files.deleteIfExists(temporary);
        }
    }
}
