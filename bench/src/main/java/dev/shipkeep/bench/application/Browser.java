package dev.shipkeep.bench.application;

import dev.shipkeep.bench.MeasureFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium on a phone's screen with a slow network, driven over its own protocol; a fresh one for each visit. */
public final class Browser {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern TARGET = Pattern.compile("\"webSocketDebuggerUrl\": *\"([^\"]+/page/[^\"]+)\"");
    private static final Pattern BYTES = Pattern.compile("\"encodedDataLength\":([0-9.]+)");
    private static final Pattern TIME = Pattern.compile("\"timestamp\":([0-9.]+)");

    private final Path program;

    private Browser(Path program) {
        this.program = program;
    }

    /** A browser of this machine. */
    public static Optional<Browser> find() {
        return PLACES.stream().filter(Files::isExecutable).findFirst().map(Browser::new);
    }

    /**
     * A network.
     *
     * @param milliseconds added to each request
     */
    public record Network(String name, int bytesPerSecond, int milliseconds) {}

    /**
     * What a first visit cost.
     *
     * @param bytes over the wire, with headers, of everything that the page loads before it is complete
     * @param readySeconds from the click until the form is painted
     */
    public record FirstVisit(long bytes, double readySeconds) {}

    public FirstVisit visit(String site, String path, String cookie, Network network) throws IOException {
        Path profile = Files.createTempDirectory("shipkeep-bench-browser");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "--window-size=390,844",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Session session = Session.open(profile)) {
            return visit(session, site, path, cookie, network);
        } finally {
            end(process);
            delete(profile);
        }
    }

    private static FirstVisit visit(Session session, String site, String path, String cookie, Network network) {
        session.send("Network.enable", "{}");
        session.send("Page.enable", "{}");
        session.send("Page.setLifecycleEventsEnabled", "{\"enabled\":true}");
        session.send(
                "Network.setCookie", "{\"name\":\"shipkeep\",\"value\":\"%s\",\"url\":\"%s\"}".formatted(cookie, site));
        session.send(
                "Network.emulateNetworkConditions",
                "{\"offline\":false,\"latency\":%d,\"downloadThroughput\":%d,\"uploadThroughput\":%d}"
                        .formatted(network.milliseconds(), network.bytesPerSecond(), network.bytesPerSecond()));
        session.send("Page.navigate", "{\"url\":\"%s%s\"}".formatted(site, path));
        double start = -1;
        double painted = -1;
        double bytes = 0;
        while (true) {
            String event = session.next();
            if (event.contains("\"Network.requestWillBeSent\"") && event.contains(path + "\"") && start < 0) {
                start = number(TIME, event);
            } else if (event.contains("\"Network.loadingFinished\"")) {
                bytes += number(BYTES, event);
            } else if (event.contains("\"name\":\"firstContentfulPaint\"") && start >= 0) {
                painted = number(TIME, event);
            } else if (event.contains("\"Page.loadEventFired\"") && painted >= 0) {
                return new FirstVisit(Math.round(bytes), painted - start);
            }
        }
    }

    private static double number(Pattern pattern, String event) {
        Matcher matcher = pattern.matcher(event);
        if (!matcher.find()) {
            throw new MeasureFailed("Chromium tells no " + pattern);
        }
        return Double.parseDouble(matcher.group(1));
    }

    /** With the processes that it began: they write into its folder for some moments longer than itself. */
    private static void end(Process process) {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        process.destroy();
        for (ProcessHandle one : all) {
            try {
                one.onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                one.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** One page of the browser, as its protocol shows it. */
    private static final class Session implements AutoCloseable {
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final HttpClient http = HttpClient.newHttpClient();
        private final WebSocket socket;
        private int number;

        private Session(String port) throws IOException {
            socket = http.newWebSocketBuilder()
                    .buildAsync(URI.create(target(http, port)), new Listener(messages))
                    .join();
        }

        static Session open(Path profile) throws IOException {
            Path file = profile.resolve("DevToolsActivePort");
            Waiting.until(
                    "Chromium",
                    LIMIT,
                    () -> Files.exists(file) && Files.readAllLines(file).size() > 1);
            return new Session(Files.readAllLines(file).getFirst());
        }

        private static String target(HttpClient http, String port) throws IOException {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                    .build();
            try {
                Matcher matcher = TARGET.matcher(
                        http.send(request, HttpResponse.BodyHandlers.ofString()).body());
                if (!matcher.find()) {
                    throw new MeasureFailed("Chromium shows no page");
                }
                return matcher.group(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new MeasureFailed("interrupted");
            }
        }

        void send(String method, String parameters) {
            number++;
            socket.sendText("{\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(number, method, parameters), true)
                    .join();
        }

        String next() {
            try {
                String message = messages.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
                if (message == null) {
                    throw new MeasureFailed("Chromium says nothing any more");
                }
                return message;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new MeasureFailed("interrupted");
            }
        }

        @Override
        public void close() {
            socket.abort();
            http.close();
        }
    }

    /** Puts messages together that come in parts. */
    private static final class Listener implements WebSocket.Listener {
        private final BlockingQueue<String> messages;
        private final StringBuilder text = new StringBuilder();

        Listener(BlockingQueue<String> messages) {
            this.messages = messages;
        }

        @Override
        public @org.jspecify.annotations.Nullable CompletionStage<?> onText(
                WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                messages.add(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
