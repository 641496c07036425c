package dev.shipkeep.platform.importing.web;

import dev.shipkeep.Running;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Uploads as browsers send them, and requests as programs send them. */
final class Browser {

    private static final String BOUNDARY = "shipkeep-test-boundary";

    private final Running shipkeep = Running.shipkeep();

    HttpResponse<String> upload(String username, String path, Map<String, String> fields, byte[] file) {
        String csrf = UUID.randomUUID().toString();
        return shipkeep.send(shipkeep.request(username, path, "XSRF-TOKEN=" + csrf)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-CSRF-TOKEN", unmasked(csrf))
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(fields, file)))
                .build());
    }

    private static byte[] multipart(Map<String, String> fields, byte[] file) {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> text.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        text.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"upload.csv\"")
                .append("\r\nContent-Type: text/csv\r\n\r\n")
                .append(new String(file, StandardCharsets.ISO_8859_1))
                .append("\r\n--")
                .append(BOUNDARY)
                .append("--\r\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The token in the form that pages carry it: random bytes, here zeros, and the token xored with them. */
    private static String unmasked(String csrf) {
        byte[] token = csrf.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[token.length * 2];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    HttpResponse<String> api(String token, String method, String path, String contentType, String body) {
        return shipkeep.send(shipkeep.request(null, path)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** The page behind a redirect's address. */
    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
