package dev.shipkeep.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.platform.importing.FileProblem.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxReadingTest {

    @Test
    void readsTextNumbersDatesAndMergedCells() throws IOException {
        byte[] bytes = workbook(sheet -> {
            sheet.value(0, 0, "运单明细");
            sheet.range(0, 0, 0, 3).merge();
            for (int i = 0; i < 4; i++) {
                sheet.value(1, i, List.of("运单号", "运费", "下单时间", "签收日期").get(i));
            }
            sheet.value(2, 0, "SF001");
            sheet.value(2, 1, 12.3);
            sheet.value(2, 2, LocalDateTime.of(2026, 5, 3, 14, 5, 33));
            sheet.style(2, 2).format("yyyy-mm-dd hh:mm:ss").set();
            sheet.value(2, 3, LocalDate.of(2026, 5, 4));
            sheet.style(2, 3).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(3, 0, 773012345678L);
            sheet.value(3, 1, 0.1 + 0.2);
            sheet.value(3, 2, 46145.25);
            sheet.value(5, 0, 123456789012345678L);
            sheet.range(5, 1, 6, 1).merge();
            sheet.value(5, 1, 7);
            sheet.value(6, 0, "SF004");
            sheet.hideRow(6);
        });

        ProbeResult.Probed probed = TestFiles.probed(FileContent.of(bytes));
        List<FileRow> rows = TestFiles.readAll(FileContent.of(bytes));

        assertThat(probed.options().headerLine()).isEqualTo(2);
        assertThat(probed.sheets()).containsExactly("明细");
        assertThat(TestFiles.cells(rows))
                .containsExactly(
                        List.of("SF001", "12.3", "2026-05-03 14:05:33", "2026-05-04"),
                        List.of("773012345678", "0.3", "46145.25"),
                        List.of("1.23456789012346E+17", "7"),
                        List.of("SF004"));
        assertThat(((FileRow.Data) rows.get(2)).line()).isEqualTo(6);
    }

    @Test
    void writesNumbersWithTheDecimalSeparatorOfTheMapping() throws IOException {
        byte[] bytes = workbook(sheet -> {
            sheet.value(0, 0, "no");
            sheet.value(0, 1, "freight");
            sheet.value(1, 0, "a");
            sheet.value(1, 1, 12.345);
        });

        FileOptions options = FileOptions.auto().withDecimalSeparator(",");
        try (RowSource rows = TestFiles.open(FileContent.of(bytes), options)) {
            assertThat(((FileRow.Data) rows.next()).cells()).containsExactly("a", "12,345");
        }
    }

    @Test
    void givesTheStoredResultOfAFormulaAndTellsWhereThereIsNone() throws IOException {
        byte[] bytes = rawSheet("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>no</t></is></c>
                <c r="B1" t="inlineStr"><is><t>sum</t></is></c></row>
                <row r="2"><c r="A2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B2"><f>1+2</f><v>3</v></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>c</t></is></c><c r="B3"><f>1+2</f></c></row>
                <row r="4"><c r="A4" t="e"><f>NA()</f><v>#N/A</v></c><c r="B4" t="b"><v>1</v></c></row>
                """);

        assertThat(TestFiles.cells(TestFiles.readAll(FileContent.of(bytes))))
                .containsExactly(List.of("ab", "3"), List.of("c", "#FORMULA!"), List.of("#N/A", "TRUE"));
        assertThat(OneCell.of(new FieldType.WholeNumber(0, 9)).convert("#FORMULA!"))
                .isEqualTo("formulaError");
    }

    @Test
    void refusesTheZipBombThatASheetCanBe() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", "<Types/>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = "<row/>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 400; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(out.size()).isLessThan(2_000_000);
        assertThat(TestFiles.refused(FileContent.of(out.toByteArray())).code()).isEqualTo(Code.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesTooManyEntries() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", "<Types/>");
            for (int i = 0; i < 10_001; i++) {
                entry(zip, "x" + i, "");
            }
        }

        assertThat(TestFiles.refused(FileContent.of(out.toByteArray())).code()).isEqualTo(Code.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesSheetsThatWouldFillTheMemory() throws IOException {
        byte[] farColumn = rawSheet("<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>");
        byte[] farString = rawSheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>");
        byte[] nearlyFarString = rawSheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>200000000</v></c></row>");
        byte[] longText = rawSheet(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "x".repeat(2_000_000) + "</t></is></c></row>");

        for (byte[] bytes : List.of(farColumn, farString, nearlyFarString, longText)) {
            assertThat(TestFiles.refused(FileContent.of(bytes)).code()).isEqualTo(Code.DAMAGED);
        }
    }

    @Test
    void refusesOtherZips() throws IOException {
        assertThat(TestFiles.refused(FileContent.of(zipOf("data.csv"))).code()).isEqualTo(Code.ARCHIVE);
        assertThat(TestFiles.refused(FileContent.of(zipOf("mimetype"))).code()).isEqualTo(Code.OTHER_OFFICE);
        assertThat(TestFiles.refused(FileContent.of(zipOf("xl/workbook.bin"))).code())
                .isEqualTo(Code.BINARY_EXCEL);
    }

    @Test
    void namesTheSheetThatIsNotThere() throws IOException {
        byte[] bytes = rawSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");

        ProbeResult result = FileProbe.probe(
                FileContent.of(bytes), "x.xlsx", FileOptions.auto().withSheet("other"));

        assertThat(((ProbeResult.Refused) result).problem())
                .isEqualTo(new FileProblem(Code.SHEET_ABSENT, 0, List.of("other")));
    }

    @Test
    void refusesAnEmptySheet() throws IOException {
        assertThat(TestFiles.refused(FileContent.of(rawSheet(""))).code()).isEqualTo(Code.EMPTY);
    }

    @Test
    void keepsTheRowsBeforeADamagedOne() throws IOException {
        byte[] bytes = rawSheet("""
                <row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>
                <row r="3"><c r="A3" t="nonsense"><v>3</v></c></row>
                """);

        List<FileRow> rows = TestFiles.readAll(FileContent.of(bytes));

        assertThat(TestFiles.cells(rows)).containsExactly(List.of("2"));
        assertThat(((FileRow.Broken) rows.getLast()).problem().code()).isEqualTo(Code.DAMAGED);
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("明细"));
        }
        return out.toByteArray();
    }

    /** The parts of a workbook around rows of XML; each part on its own line. */
    private static byte[] rawSheet(String rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> parts = new ArrayList<>();
        parts.add("xl/worksheets/sheet1.xml\n<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        parts.add("xl/workbook.xml\n<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.add("xl/_rels/workbook.xml.rels\n<Relationships><Relationship Id=\"rId1\" "
                + "Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.add("[Content_Types].xml\n<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                String[] nameAndText = part.split("\n", 2);
                entry(zip, nameAndText[0], nameAndText[1]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] zipOf(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, name, "x");
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
