package dev.shipkeep.api;

import dev.shipkeep.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

/**
 * What makes two writes the same: who asks with which rights, what for, and the content. Of an upload, which may be
 * gigabytes and is read once only, the content stands for itself by its length and by the digest that the client gives
 * (header {@code Content-Digest}, RFC 9530).
 */
final class RequestFingerprint {

    private final MessageDigest digest;

    private RequestFingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static byte[] of(HttpServletRequest request, SignedIn person) {
        try {
            RequestFingerprint fingerprint = new RequestFingerprint(MessageDigest.getInstance("SHA-256"));
            fingerprint.add(person.rightsText());
            fingerprint.add(person.scope());
            fingerprint.add(request.getMethod());
            fingerprint.add(request.getRequestURI());
            fingerprint.add(request.getQueryString());
            fingerprint.add(request.getHeader("If-Match"));
            if (request instanceof RepeatableRequest repeatable) {
                fingerprint.digest.update(repeatable.body());
            } else {
                fingerprint.add(Long.toString(request.getContentLengthLong()));
                fingerprint.add(request.getHeader("Content-Digest"));
            }
            return fingerprint.digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void add(@org.jspecify.annotations.Nullable String part) {
        digest.update(Objects.requireNonNullElse(part, "").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
