package dev.shipkeep.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shipkeep as a process of its own on a data folder, so that it can be killed. */
final class RealProcess implements AutoCloseable {

    private static final String TOKEN = "a-bootstrap-token-of-more-than-twenty-characters";
    /** Against waiting for ever only: a slow disk takes minutes for a new database. */
    private static final long PATIENCE_MILLIS = 600_000;

    private final Process process;
    private final Path data;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    private RealProcess(Process process, Path data, String address) {
        this.process = process;
        this.data = data;
        this.address = address;
    }

    static RealProcess start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.shipkeep.Shipkeep",
                "--server.port=" + port,
                "--shipkeep.data=" + data,
                "--shipkeep.demo=false");
        builder.environment().put("SHIPKEEP_BOOTSTRAP_TOKEN", TOKEN);
        builder.environment().put("SHIPKEEP_ADMIN_PASSWORD", "correct horse battery staple");
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("shipkeep.log").toFile()));
        RealProcess shipkeep = new RealProcess(builder.start(), data, "http://127.0.0.1:" + port);
        try {
            shipkeep.waitUntilReady();
        } catch (RuntimeException e) {
            shipkeep.close();
            throw e;
        }
        return shipkeep;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        long giveUpAt = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < giveUpAt && process.isAlive()) {
            try {
                if (get("/api/v1/me").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("Shipkeep did not start:\n" + Files.readString(data.resolve("shipkeep.log")));
    }

    /** Sends a file in and starts its import. */
    long startImport(String kind, Writer file) throws IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(bytes);
        HttpResponse<String> answer = http.send(
                request("/api/v1/imports?kind=" + kind + "&fileName=" + kind + ".csv")
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return json(answer).get("id").asLong();
    }

    /** An import as it stands; while the database is away, the answer that comes after it. */
    JsonNode anImport(long id) throws IOException, InterruptedException {
        long giveUpAt = System.currentTimeMillis() + PATIENCE_MILLIS;
        HttpResponse<String> answer = get("/api/v1/imports/" + id);
        while (answer.statusCode() == 503 && System.currentTimeMillis() < giveUpAt) {
            Thread.sleep(200);
            answer = get("/api/v1/imports/" + id);
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return json(answer);
    }

    /** Waits until the import is in one of the states. */
    JsonNode waitFor(long importId, String... states) throws IOException, InterruptedException {
        long giveUpAt = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < giveUpAt) {
            JsonNode found = anImport(importId);
            if (List.of(states).contains(found.get("state").asString())) {
                return found;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("import " + importId + " is still " + anImport(importId));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + TOKEN);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** As a power cut does: the application and its database server are gone without a word. */
    void kill() throws IOException, InterruptedException {
        ProcessHandle server = databaseServer();
        process.destroyForcibly().waitFor();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** The database server alone. */
    void killDatabase() throws IOException {
        ProcessHandle server = databaseServer();
        server.destroyForcibly();
        server.onExit().join();
    }

    private ProcessHandle databaseServer() throws IOException {
        String pid =
                Files.readAllLines(data.resolve("postgresql/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** Writes a file. */
    interface Writer {
        void write(ByteArrayOutputStream out) throws IOException;
    }
}
