package dev.shipkeep.bench.application;

import dev.shipkeep.bench.MeasureFailed;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One running application on a data folder of its own, listening on 127.0.0.1. Closing stops it and the PostgreSQL that
 * it started, and nothing else.
 */
public final class Application implements AutoCloseable {

    /** The flags of {@code bin/run}. */
    private static final List<String> FLAGS =
            List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseCompactObjectHeaders");

    private static final String TOKENS = "SELECT count(*) FROM organization.access_token WHERE kind = 'api'";
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration STOP_WAIT = Duration.ofSeconds(60);

    private final Process process;
    private final int port;
    private final Path data;
    private final Path log;

    private Application(Process process, int port, Path data, Path log) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.log = log;
    }

    /** Starts the jar without a demo, and waits until it answers and knows the administrator's API token. */
    public static Application start(Path data, String token, String heap, String... moreFlags) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(javaCommand(), "-Xmx" + heap));
        command.addAll(FLAGS);
        command.addAll(List.of(moreFlags));
        command.addAll(List.of(
                "-jar",
                "app/target/shipkeep.jar",
                "--server.port=" + port,
                "--shipkeep.data=" + data,
                "--shipkeep.demo=false"));
        Application application = launch(command, port, data, token);
        application.awaitPage(START_LIMIT);
        Database database = application.database();
        Waiting.until("the administrator's token", START_LIMIT, () -> database.number(TOKENS) > 0);
        return application;
    }

    /** Starts the demo as a person does; does not wait. */
    public static Application startDemo(Path data) throws IOException {
        int port = freePort();
        return launch(List.of("bin/run", "--port", Integer.toString(port), "--data", data.toString()), port, data, "");
    }

    private static Application launch(List<String> command, int port, Path data, String token) throws IOException {
        Files.createDirectories(data);
        Path log = data.resolve("application.log");
        Files.deleteIfExists(log);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        if (!token.isEmpty()) {
            builder.environment().put("SHIPKEEP_BOOTSTRAP_TOKEN", token);
        }
        Application application = new Application(builder.start(), port, data, log);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(application::close));
        return application;
    }

    private static String javaCommand() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public long pid() {
        return process.pid();
    }

    public Database database() throws IOException {
        return Database.in(data);
    }

    /** Waits until the sign-in page answers. */
    public void awaitPage(Duration limit) {
        Waiting.until("the sign-in page", limit, () -> {
            checkAlive();
            return Pages.isAnswered(port, "/sign-in");
        });
    }

    /** Waits until the application has printed its address, which it does when everything is loaded. */
    public void awaitAddressPrinted(Duration limit) {
        String address = ":" + port;
        Waiting.until("the printed address", limit, () -> {
            checkAlive();
            return Files.readString(log).contains(address);
        });
    }

    private void checkAlive() throws IOException {
        if (!process.isAlive()) {
            List<String> lines = Files.readAllLines(log);
            throw new MeasureFailed("The application ended: "
                    + String.join(" / ", lines.subList(Math.max(0, lines.size() - 5), lines.size())));
        }
    }

    /** Stops the application as a person does, and waits for it. */
    @Override
    public void close() {
        if (!process.isAlive()) {
            return;
        }
        long postgres = Database.findPid(data);
        process.destroy();
        try {
            if (!process.waitFor(STOP_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (Database.findPid(data) == postgres) {
            ProcessHandle.of(postgres).ifPresent(ProcessHandle::destroy);
        }
    }
}
