package dev.shipkeep.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReadingTest {

    @Test
    void readsQuotesDoubledQuotesAndLineBreaksInCells() throws IOException {
        List<FileRow> rows =
                TestFiles.readAll(TestFiles.text("no,name,city\n1,\"a, \"\"b\"\"\",\"x\ny\"\n2,plain,z\n"));

        assertThat(TestFiles.cells(rows)).containsExactly(List.of("1", "a, \"b\"", "x\ny"), List.of("2", "plain", "z"));
        assertThat(((FileRow.Data) rows.get(1)).line()).isEqualTo(4);
        assertThat(rows.getLast()).isInstanceOf(FileRow.End.class);
    }

    @Test
    void readsEveryKindOfLineEndAndPassesOverBlankRows() throws IOException {
        List<FileRow> rows = TestFiles.readAll(TestFiles.text("a,b\r\n1,2\r\n\r\n,\n3,4\r5,6"));

        assertThat(TestFiles.cells(rows)).containsExactly(List.of("1", "2"), List.of("3", "4"), List.of("5", "6"));
        assertThat(rows.stream().filter(FileRow.Data.class::isInstance).map(row -> ((FileRow.Data) row).line()))
                .containsExactly(2L, 5L, 6L);
    }

    @Test
    void namesTheLineOfAQuoteThatIsNeverClosedAndKeepsTheRowsBefore() throws IOException {
        List<FileRow> rows = TestFiles.readAll(TestFiles.text("a,b\n1,2\n3,\"4\n5,6\n7,8\n"));

        assertThat(TestFiles.cells(rows)).containsExactly(List.of("1", "2"));
        assertThat(broken(rows)).isEqualTo(new FileProblem(FileProblem.Code.UNCLOSED_QUOTE, 3, List.of()));
    }

    @Test
    void takesAQuoteThatSeemsToCloseInALaterLineForNeverClosed() throws IOException {
        List<FileRow> rows = TestFiles.readAll(TestFiles.text("a,b\n1,2\n3,\"4\n5,\"6\"\n7,8\n"));

        assertThat(broken(rows).code()).isEqualTo(FileProblem.Code.UNCLOSED_QUOTE);
        assertThat(broken(rows).line()).isEqualTo(3);
    }

    @Test
    void stopsSoonAtAQuoteThatIsNotClosedInAHugeFile() throws IOException {
        FileContent content = generated("a,b\n1,\"2\n", "3,4\n");

        List<FileRow> rows = TestFiles.readAll(content);

        assertThat(broken(rows)).isEqualTo(new FileProblem(FileProblem.Code.UNCLOSED_QUOTE, 2, List.of()));
    }

    @Test
    void marksARowWithTextBesideAQuotedCellAndGoesOn() throws IOException {
        List<FileRow> rows = TestFiles.readAll(TestFiles.text("a,b\n\"6\" pipe\",2\n3,5\" tube\n"));

        assertThat(((FileRow.Data) rows.get(0)).strayQuote()).isTrue();
        assertThat(((FileRow.Data) rows.get(1)).cells()).containsExactly("3", "5\" tube");
    }

    @Test
    void refusesALineOfTwoGigabytesAfterReadingOneMegabyte() throws IOException {
        FileContent content = generated("a,b\n1,2\n3,", "abcdefgh");

        List<FileRow> rows = TestFiles.readAll(content);

        assertThat(TestFiles.cells(rows)).containsExactly(List.of("1", "2"));
        assertThat(broken(rows).code()).isEqualTo(FileProblem.Code.LINE_TOO_LONG);
        assertThat(broken(rows).line()).isEqualTo(3);
    }

    @Test
    void refusesACellOfMoreThan64Kilobytes() throws IOException {
        List<FileRow> rows = TestFiles.readAll(TestFiles.text("a,b\n1,2\n3," + "x".repeat(70_000) + "\n5,6\n"));

        assertThat(TestFiles.cells(rows)).hasSize(1);
        assertThat(broken(rows).code()).isEqualTo(FileProblem.Code.FIELD_TOO_LONG);
    }

    @Test
    void goesOnWhereAnEarlierRunStopped() throws IOException {
        StringBuilder text = new StringBuilder("no,name\n");
        for (int i = 1; i <= 50_000; i++) {
            text.append(i).append(",\"name\n").append(i).append("\"\n");
        }
        try (RowSource source = TestFiles.open(TestFiles.text(text.toString()))) {
            assertThat(source.skipRows(40_000)).isEqualTo(40_000);
            FileRow.Data row = (FileRow.Data) source.next();
            assertThat(row.cells()).containsExactly("40001", "name\n40001");
            assertThat(row.line()).isEqualTo(80_002);
            assertThat(source.progressShare()).isBetween(0.7, 0.9);
            assertThat(source.skipRows(20_000)).isEqualTo(9_999);
            assertThat(source.next()).isInstanceOf(FileRow.End.class);
        }
    }

    @Test
    void keepsABoundedNumberOfCellsOfAnAbsurdlyWideRow() throws IOException {
        List<FileRow> rows = TestFiles.readAll(TestFiles.text("a,b\n" + "x,".repeat(100_000) + "\n1,2\n"));

        assertThat(((FileRow.Data) rows.get(0)).cells()).hasSizeLessThan(310);
        assertThat(((FileRow.Data) rows.get(1)).cells()).containsExactly("1", "2");
    }

    private static FileProblem broken(List<FileRow> rows) {
        assertThat(rows.getLast()).isInstanceOf(FileRow.Broken.class);
        return ((FileRow.Broken) rows.getLast()).problem();
    }

    /** The start, then the rest over and over until two gigabytes; made as it is read. */
    private static FileContent generated(String start, String rest) {
        return new FileContent() {
            @Override
            public InputStream open() {
                return new EndlessInput(start, rest, sizeBytes());
            }

            @Override
            public long sizeBytes() {
                return 2L << 30;
            }
        };
    }
}
