package dev.shipkeep.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class CsvRowsTest {

    @Test
    void writesEveryKindOfField() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvRows rows = new CsvRows(out).header("a,b");
        rows.text("深圳, \"南山\"")
                .number(-12)
                .number(0)
                .money(5)
                .money(123_456)
                .money(-205)
                .blank();
        rows.date(LocalDate.of(2026, 2, 17));
        rows.time(LocalDateTime.of(2026, 2, 17, 9, 8, 7).toEpochSecond(ZoneOffset.UTC));
        rows.numbered("SK".getBytes(StandardCharsets.US_ASCII), 42, 5).endRow();
        rows.finish();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "a,b\n\"深圳, \"\"南山\"\"\",-12,0,0.05,1234.56,-2.05,,2026-02-17,2026-02-17 09:08:07,SK00042\n");
    }

    @Test
    void writesMoreThanItsBufferHolds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvRows rows = new CsvRows(out);
        for (int i = 0; i < 100_000; i++) {
            rows.number(i).text("广东").endRow();
        }
        rows.finish();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("0,广东\n1,广东\n")
                .endsWith("99999,广东\n");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(100_000);
    }
}
