package dev.shipkeep.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadRowFileTest {

    @Test
    void comesBackWithTheColumnsAsTheyWere() throws IOException {
        List<String> header = List.of("运单号", "备注", "freight");
        String[] cells = {"0001", "=HYPERLINK(\"x\")", "-3.50"};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BadRowFile file = new BadRowFile(out, header)) {
            file.write(new FileRow.Data(17, cells, false), "运费：为负");
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF__line,__problem,运单号,备注,freight")
                .contains("17,运费：为负,0001,\"'=HYPERLINK(\"\"x\"\")\",-3.50");
        ProbeResult.Probed probed = TestFiles.probed(FileContent.of(out.toByteArray()));
        assertThat(probed.corrected()).isTrue();
        assertThat(probed.header()).isEqualTo(header);
        assertThat(probed.sampleRows()).containsExactly(List.of(cells));
    }

    @Test
    void escapesWhatASpreadsheetWouldCompute() {
        assertThat(SafeCell.escape("=1+1")).isEqualTo("'=1+1");
        assertThat(SafeCell.escape("+86 138")).isEqualTo("'+86 138");
        assertThat(SafeCell.escape("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(SafeCell.escape("\tx")).isEqualTo("'\tx");
        assertThat(SafeCell.escape("-12.5")).isEqualTo("-12.5");
        assertThat(SafeCell.escape("-12.5+cmd")).isEqualTo("'-12.5+cmd");
        assertThat(SafeCell.escape("张三")).isEqualTo("张三");
        assertThat(SafeCell.escape("")).isEmpty();
    }
}
