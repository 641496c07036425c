package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The body of a request, put aside on disk: a slow sender must not hold a transaction open. */
record SpooledBody(Path file) implements AutoCloseable {

    /** The same as for uploads by form. */
    static final long MAX_BYTES = 4L << 30;

    private static final int BUFFER_BYTES = 1 << 16;

    static SpooledBody of(InputStream body) throws IOException {
        SpooledBody spooled = new SpooledBody(Files.createTempFile("shipkeep-upload", ".tmp"));
        try (OutputStream out = Files.newOutputStream(spooled.file)) {
            copy(body, out);
        } catch (IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
        return spooled;
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long total = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            total += count;
            if (total > MAX_BYTES) {
                throw new MaxUploadSizeExceededException(MAX_BYTES);
            }
            out.write(buffer, 0, count);
        }
    }

    FileContent content() {
        return FileContent.of(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
