package dev.shipkeep.platform.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.platform.importing.FileProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class UnpackedInputTest {

    private static final int MEMBER_BYTES = 64 << 20;
    private static final int MEMBERS = 20;

    @Test
    void refusesAGzipBombSoonAfterTheFreeGigabyte() throws IOException {
        byte[] member = gzipOfZeros();
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        for (int i = 0; i < MEMBERS; i++) {
            bomb.write(member);
        }
        InputStream in = UnpackedInput.of(new CountingInput(new ByteArrayInputStream(bomb.toByteArray())));

        assertThatThrownBy(() -> in.transferTo(OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(FileProblem.Code.UNPACKS_TOO_LARGE));
    }

    private static byte[] gzipOfZeros() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < MEMBER_BYTES / zeros.length; i++) {
                gzip.write(zeros);
            }
        }
        return packed.toByteArray();
    }
}
