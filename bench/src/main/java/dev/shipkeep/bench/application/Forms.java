package dev.shipkeep.bench.application;

import dev.shipkeep.bench.MeasureFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Forms that a signed-in person fills in, files included, and what they lead to. */
public final class Forms {

    private static final String BOUNDARY = "shipkeep-bench-boundary";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final String cookie;

    public Forms(int port, String cookie) {
        this.port = port;
        this.cookie = cookie;
    }

    /** Sends a form and answers the address that it leads to. */
    public String post(String path, Map<String, String> fields) throws IOException {
        return send(path, fields, "");
    }

    /** As {@link #post}, with a file in the field {@code file}. */
    public String upload(String path, Map<String, String> fields, Path file) throws IOException {
        String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: text/csv\r\n\r\n"
                + Files.readString(file) + "\r\n";
        return send(path, fields, part);
    }

    private String send(String path, Map<String, String> fields, String filePart) throws IOException {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append(filePart).append("--").append(BOUNDARY).append("--\r\n");
        String token = UUID.randomUUID().toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(2))
                .header("Cookie", "shipkeep=" + cookie + "; XSRF-TOKEN=" + token)
                .header("X-CSRF-TOKEN", masked(token))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 303) {
                throw new MeasureFailed("POST " + path + " answered " + answer.statusCode());
            }
            return answer.headers().firstValue("Location").orElse("");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailed("interrupted");
        }
    }

    /** As Spring masks a token in pages: random bytes, here zeros, and the token xored with them. */
    static String masked(String token) {
        byte[] bytes = token.getBytes(StandardCharsets.US_ASCII);
        byte[] both = new byte[bytes.length * 2];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
