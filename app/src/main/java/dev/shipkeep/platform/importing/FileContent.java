package dev.shipkeep.platform.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of an uploaded file; can be read from the start as often as needed. */
public interface FileContent {

    InputStream open() throws IOException;

    long sizeBytes() throws IOException;

    /** Present if the bytes lie on disk; a spreadsheet that does not is copied to a temporary file first. */
    default Optional<Path> path() {
        return Optional.empty();
    }

    static FileContent of(Path path) {
        return new OnDisk(path);
    }

    static FileContent of(byte[] bytes) {
        return new InMemory(bytes);
    }

    record OnDisk(Path file) implements FileContent {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public long sizeBytes() throws IOException {
            return Files.size(file);
        }

        @Override
        public Optional<Path> path() {
            return Optional.of(file);
        }
    }

    /** The array is shared with the caller, who must not change it. */
    record InMemory(byte[] bytes) implements FileContent {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long sizeBytes() {
            return bytes.length;
        }
    }
}
