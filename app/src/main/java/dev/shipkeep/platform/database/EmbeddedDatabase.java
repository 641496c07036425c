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

    private final FileChannel lockChannel;
    private final EmbeddedPostgres server;
    private final ServerPassword password;

    private EmbeddedDatabase(FileChannel lockChannel, EmbeddedPostgres server, ServerPassword password) {
        this.lockChannel = lockChannel;
        this.server = server;
        this.password = password;
    }

    static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel lockChannel = lock(folder);
            Path cluster = folder.resolve("postgresql").toAbsolutePath();
            LeftoverServer.stop(cluster);
            ServerPassword password = ServerPassword.of(folder, cluster);
            EmbeddedPostgres server = startServer(folder, cluster, password);
            password.demand(server.getJdbcUrl("postgres", "postgres"));
            return new EmbeddedDatabase(lockChannel, server, password);
        } catch (IOException e) {
            throw new UncheckedIOException("The database in " + folder.toAbsolutePath() + " could not be started", e);
        }
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

    private static EmbeddedPostgres startServer(Path folder, Path cluster, ServerPassword password) throws IOException {
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(
                folder.resolve("postgresql.log").toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "zh-CN")
                .setConnectConfig("password", password.text());
        SERVER_SETTINGS.forEach(builder::setServerConfig);
        return builder.start();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    String password() {
        return password.text();
    }

    @Override
    public void close() throws IOException {
        server.close();
        lockChannel.close();
    }
}
