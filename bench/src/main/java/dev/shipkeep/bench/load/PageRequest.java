package dev.shipkeep.bench.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A request for a page, ready to be written to a socket. */
public record PageRequest(String path, byte[] bytes) {

    public static PageRequest withCookie(String path, String secret) {
        return of(path, "Cookie: shipkeep=" + secret);
    }

    public static PageRequest withToken(String path, String token) {
        return of(path, "Authorization: Bearer " + token);
    }

    /** A form of a signed-in person that is answered by a page, with a token against foreign forms. */
    public static PageRequest post(String path, String secret, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String token = UUID.randomUUID().toString();
        String text = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: shipkeep=" + secret + "; XSRF-TOKEN="
                + token + "\r\nX-CSRF-TOKEN: " + masked(token)
                + "\r\nHX-Request: true\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        return new PageRequest(path, text.getBytes(StandardCharsets.US_ASCII));
    }

    /** As Spring masks a token in pages: random bytes, here zeros, and the token xored with them. */
    private static String masked(String token) {
        byte[] bytes = token.getBytes(StandardCharsets.US_ASCII);
        byte[] both = new byte[bytes.length * 2];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }

    public static PageRequest of(String path, String header) {
        String text = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + header + "\r\n\r\n";
        return new PageRequest(path, text.getBytes(StandardCharsets.US_ASCII));
    }
}
