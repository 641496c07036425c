package dev.shipkeep.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived its application, because that was killed. The application's lock on the folder is ours, so
 * nobody uses it any more: it is asked to stop, and killed if it does not. Its log replays at the next start.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final int STOP_WAIT_SECONDS = 30;

    private LeftoverServer() {}

    static void stop(Path cluster) throws IOException {
        find(cluster).ifPresent(LeftoverServer::end);
    }

    /** The running server of this cluster. */
    static Optional<ProcessHandle> find(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        boolean ofThisFolder = lines.size() > 1 && samePath(lines.get(1), cluster);
        return ofThisFolder
                ? ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(LeftoverServer::isPostgres)
                : Optional.empty();
    }

    private static boolean samePath(String text, Path cluster) {
        return Path.of(text.strip()).toAbsolutePath().equals(cluster);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        LOG.info("A database server of a killed application is still running; it is stopped first");
        process.destroy();
        try {
            process.onExit().get(STOP_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
