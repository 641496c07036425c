package dev.shipkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * Data folders of applications under test. They lie in memory where the machine has room for them there: the databases in
 * them are durable, so tests would otherwise mostly wait for the disk.
 */
public final class TestFolder implements TempDirFactory {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final Path DISK = Path.of("target/test-data");
    private static final long ENOUGH_BYTES = 4L << 30;
    private static final String PREFIX = "shipkeep-test-";

    private static final Path PARENT = choose();

    /** A folder for an application of this Java process, deleted when every such application has stopped. */
    public static Path create(String name) {
        try {
            Path folder = createFolder(name);
            SpringApplication.getShutdownHandlers().add(() -> delete(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that JUnit deletes after the test. */
    @Override
    public Path createTempDirectory(AnnotatedElementContext place, ExtensionContext test) throws IOException {
        return createFolder("one");
    }

    private static Path createFolder(String name) throws IOException {
        String own = PREFIX + ProcessHandle.current().pid() + "-" + name;
        return Files.createTempDirectory(PARENT, own).toAbsolutePath();
    }

    private static Path choose() {
        try {
            if (!Files.isWritable(MEMORY)) {
                return Files.createDirectories(DISK);
            }
            deleteLeftovers();
            boolean roomy = Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH_BYTES;
            return roomy ? MEMORY : Files.createDirectories(DISK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What tests left that were killed: nobody would ever give that memory back. */
    private static void deleteLeftovers() throws IOException {
        try (Stream<Path> folders = Files.list(MEMORY)) {
            List<Path> left = folders.filter(TestFolder::isLeftover).toList();
            left.forEach(TestFolder::delete);
        }
    }

    private static boolean isLeftover(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.startsWith(PREFIX)) {
            return false;
        }
        long pid = Long.parseLong(name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length())));
        return ProcessHandle.of(pid).isEmpty();
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
