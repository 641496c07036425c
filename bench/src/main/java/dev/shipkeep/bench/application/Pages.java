package dev.shipkeep.bench.application;

import dev.shipkeep.bench.MeasureFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** Pages as text, for a person who is signed in by cookie: to find addresses in them, not to measure. */
public final class Pages {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final int port;
    private final String cookie;

    public Pages(int port, String cookie) {
        this.port = port;
        this.cookie = cookie;
    }

    static boolean isAnswered(int port, String path) {
        try {
            return send(request(port, path).build()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public String get(String path) throws IOException {
        HttpResponse<String> answer =
                send(request(port, path).header("Cookie", "shipkeep=" + cookie).build());
        if (answer.statusCode() != 200) {
            throw new MeasureFailed("GET " + path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Presses the button of an empty form. */
    public void post(String path) throws IOException {
        post(path, "application/x-www-form-urlencoded", "");
    }

    /** Sends a form. @return the address that the answer leads to */
    public String post(String path, String contentType, String form) throws IOException {
        String token = UUID.randomUUID().toString();
        HttpRequest request = request(port, path)
                .header("Cookie", "shipkeep=" + cookie + "; XSRF-TOKEN=" + token)
                .header("X-CSRF-TOKEN", masked(token))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != 303) {
            throw new MeasureFailed("POST " + path + " answered " + answer.statusCode());
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    /** As Spring masks a token in pages: random bytes, here zeros, and the token xored with them. */
    private static String masked(String token) {
        byte[] bytes = token.getBytes(StandardCharsets.US_ASCII);
        byte[] both = new byte[bytes.length * 2];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailed("interrupted");
        }
    }
}
