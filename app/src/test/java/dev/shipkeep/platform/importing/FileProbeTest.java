package dev.shipkeep.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.platform.importing.CharsetGuess.Certainty;
import dev.shipkeep.platform.importing.FileProblem.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileProbeTest {

    private static final String CHINESE = "运单号,客户编号,状态\nSF1001,K001,已签收\nSF1002,K002,运输中\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, CERTAIN",
        "GBK, GB18030, LIKELY",
        "GB18030, GB18030, LIKELY",
        "UTF-16LE, UTF-16LE, CERTAIN",
        "UTF-16BE, UTF-16BE, CERTAIN"
    })
    void findsTheCharset(String written, String found, Certainty certainty) throws IOException {
        String mark = written.startsWith("UTF") ? "\uFEFF" : "";

        ProbeResult.Probed file = TestFiles.probed(TestFiles.text(mark + CHINESE, written));

        assertThat(file.charset().charset()).isEqualTo(found);
        assertThat(file.charset().certainty()).isEqualTo(certainty);
        assertThat(file.header()).containsExactly("运单号", "客户编号", "状态");
        assertThat(file.sampleRows().getFirst()).containsExactly("SF1001", "K001", "已签收");
    }

    @Test
    void asksWhenAWesternFileCouldBeAnything() throws IOException {
        ProbeResult.Probed file =
                TestFiles.probed(TestFiles.text("no,city\n1,São Paulo\n2,Goiânia\n3,Brasília\n", "windows-1252"));

        assertThat(file.charset().certainty()).isEqualTo(Certainty.UNSURE);
        assertThat(file.charset().alternatives()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws IOException {
        String text = "no;x,freight,note;y\n1;x,\"12,5\",a b\n2;x,13,c|d\n"
                .replace(";x", "")
                .replace(";y", "");

        ProbeResult.Probed file = TestFiles.probed(TestFiles.text(text.replace(",", delimiter)));

        assertThat(file.options().delimiter()).isEqualTo(delimiter);
        assertThat(file.header()).containsExactly("no", "freight", "note");
    }

    @Test
    void prefersTheSemicolonWhereCommasAreDecimals() throws IOException {
        ProbeResult.Probed file = TestFiles.probed(TestFiles.text("no;freight;cost\n1;12,50;3,10\n2;13,00;4,20\n"));

        assertThat(file.options().delimiter()).isEqualTo(";");
    }

    @Test
    void obeysTheHintThatExcelWrites() throws IOException {
        ProbeResult.Probed file = TestFiles.probed(TestFiles.text("sep=;\nno;a,b;c,d\n1;2,3;4,5\n"));

        assertThat(file.header()).containsExactly("no", "a,b", "c,d");
    }

    @Test
    void findsTheHeaderBelowATitle() throws IOException {
        ProbeResult.Probed file =
                TestFiles.probed(TestFiles.text("华东公司运单明细表,,,\n导出时间：2026-05-03,,,\n运单号,客户,状态,运费\n1,2,3,4\n"));

        assertThat(file.options().headerLine()).isEqualTo(3);
        assertThat(file.header()).containsExactly("运单号", "客户", "状态", "运费");
    }

    @Test
    void namesDuplicateAndNamelessColumns() throws IOException {
        ProbeResult.Probed file = TestFiles.probed(TestFiles.text("no,freight,,freight,freight (2)\n1,2,3,4,5\n"));

        assertThat(file.header()).containsExactly("no", "freight", "#3", "freight (3)", "freight (2)");
        assertThat(file.duplicateHeaders()).containsExactly("freight");
    }

    @Test
    void refusesAThousandColumns() throws IOException {
        String header = IntStream.range(0, 1_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));

        FileProblem problem = TestFiles.refused(TestFiles.text(header + "\n1\n"));

        assertThat(problem).isEqualTo(new FileProblem(Code.TOO_MANY_COLUMNS, 1, List.of("1000", "300")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n  \n"})
    void refusesAnEmptyFile(String text) throws IOException {
        assertThat(TestFiles.refused(TestFiles.text(text)).code()).isEqualTo(Code.EMPTY);
    }

    @Test
    void refusesAHeaderWithoutRows() throws IOException {
        assertThat(TestFiles.refused(TestFiles.text("no,name\n\n")).code()).isEqualTo(Code.HEADER_ONLY);
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 x, PDF",
        "<html><table><tr>, HTML",
        "<?xml version='1.0'?><Workbook>, XML",
        "GIF89a..., IMAGE",
        "Rar!..., ARCHIVE",
        "PK\u0003\u0004broken, DAMAGED"
    })
    void tellsWhatAFileIsThatCannotBeRead(String start, Code code) throws IOException {
        assertThat(TestFiles.refused(TestFiles.text(start)).code()).isEqualTo(code);
    }

    @Test
    void refusesOldExcelAndBinaries() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] binary = new byte[2_000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31 % 40);
        }

        assertThat(TestFiles.refused(FileContent.of(old)).code()).isEqualTo(Code.OLD_EXCEL);
        assertThat(TestFiles.refused(FileContent.of(binary)).code()).isEqualTo(Code.BINARY);
    }

    @Test
    void readsGzipAndNamesACutOne() throws IOException {
        StringBuilder text = new StringBuilder("no,name\n");
        for (int i = 0; i < 100_000; i++) {
            text.append(i).append(",n").append(Integer.toHexString(i * 7919)).append('\n');
        }
        byte[] whole = TestFiles.gzip(text.toString().getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);

        assertThat(TestFiles.probed(FileContent.of(whole)).gzip()).isTrue();
        assertThat(TestFiles.cells(TestFiles.readAll(FileContent.of(whole)))).hasSize(100_000);
        List<FileRow> rows = TestFiles.readAll(FileContent.of(cut));
        assertThat(rows).hasSizeGreaterThan(20_000);
        FileProblem problem = ((FileRow.Broken) rows.getLast()).problem();
        assertThat(problem.code()).isEqualTo(Code.TRUNCATED);
        assertThat(problem.line()).isGreaterThan(20_000);
    }

    @Test
    void refusesAnUnclosedQuoteInTheFirstRows() throws IOException {
        assertThat(TestFiles.refused(TestFiles.text("a,b\n1,\"2\n3,4\n")))
                .isEqualTo(new FileProblem(Code.UNCLOSED_QUOTE, 2, List.of()));
    }
}
