package dev.shipkeep.bench.load;

import java.nio.charset.StandardCharsets;

/** A GET, ready to be written to a socket. */
public record PageRequest(String path, byte[] bytes) {

    public static PageRequest withCookie(String path, String secret) {
        return of(path, "Cookie: shipkeep=" + secret);
    }

    public static PageRequest withToken(String path, String token) {
        return of(path, "Authorization: Bearer " + token);
    }

    public static PageRequest of(String path, String header) {
        String text = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + header + "\r\n\r\n";
        return new PageRequest(path, text.getBytes(StandardCharsets.US_ASCII));
    }
}
