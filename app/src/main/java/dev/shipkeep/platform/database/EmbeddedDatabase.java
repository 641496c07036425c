package dev.shipkeep.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in a data folder, durable: what is committed survives a kill of the application and of the server.
 * The folder is locked for as long as this process lives, so a second application is refused.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final Duration RESTART_PAUSE = Duration.ofSeconds(2);
    private static final int ANY_FREE_PORT = 0;

    /** The library's own defaults are for tests and lose data; these are for a carrier. */
    private static final Map<String, String> SERVER_SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "1GB"),
            Map.entry("effective_cache_size", "4GB"),
            Map.entry("work_mem", "32MB"),
            Map.entry("maintenance_work_mem", "256MB"),
            Map.entry("max_wal_size", "4GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_min_messages", "warning"));

    private final Path folder;
    private final FileChannel lockChannel;
    private final ServerPassword password;
    private volatile EmbeddedPostgres server;
    private volatile boolean closing;

    private EmbeddedDatabase(Path folder, FileChannel lockChannel, ServerPassword password, EmbeddedPostgres server) {
        this.folder = folder;
        this.lockChannel = lockChannel;
        this.password = password;
        this.server = server;
    }

    static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel lockChannel = lock(folder);
            LeftoverServer.stop(cluster(folder));
            ServerPassword password = ServerPassword.of(folder, cluster(folder));
            EmbeddedPostgres server = startServer(folder, password, ANY_FREE_PORT);
            password.demand(server.getJdbcUrl("postgres", "postgres"));
            EmbeddedDatabase database = new EmbeddedDatabase(folder, lockChannel, password, server);
            Thread.ofPlatform().daemon().name("database-watch").start(database::watch);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The database in " + folder.toAbsolutePath() + " could not be started", e);
        }
    }

    private static Path cluster(Path folder) {
        return folder.resolve("postgresql").toAbsolutePath();
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("shipkeep.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("locked by this very process", e);
        }
        channel.close();
        throw new DataFolderInUse(folder);
    }

    private static EmbeddedPostgres startServer(Path folder, ServerPassword password, int port) throws IOException {
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(
                folder.resolve("postgresql.log").toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster(folder))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setPort(port)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "zh-CN")
                .setConnectConfig("password", password.text());
        SERVER_SETTINGS.forEach(builder::setServerConfig);
        return builder.start();
    }

    /** Brings the server back on its port when it died without us; what was committed is replayed from its log. */
    private void watch() {
        while (!closing) {
            try {
                LeftoverServer.find(cluster(folder))
                        .ifPresent(process -> process.onExit().join());
                if (!closing) {
                    LOG.warn("The database server has stopped unexpectedly; it is started again");
                    restart();
                }
            } catch (IOException | IllegalStateException e) {
                LOG.warn("The database server could not be started again; the next try follows: {}", e.getMessage());
                pause();
            }
        }
    }

    private void restart() throws IOException {
        int port = server.getPort();
        try {
            server.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("There was nothing left to stop; the library's lock on the folder is released all the same", e);
        }
        server = startServer(folder, password, port);
    }

    private static void pause() {
        try {
            Thread.sleep(RESTART_PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    String password() {
        return password.text();
    }

    @Override
    public void close() throws IOException {
        closing = true;
        server.close();
        lockChannel.close();
    }
}
