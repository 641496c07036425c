package dev.shipkeep.waybill.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the statements that are too long to stand in the code. */
final class SqlText {

    private SqlText() {}

    static String read(String name) {
        try (InputStream in = SqlText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no statement " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
