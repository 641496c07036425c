package dev.shipkeep.bench.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Random secrets, and what the application keeps of them. */
public final class Secrets {

    private Secrets() {}

    public static String create() {
        return "bench-" + UUID.randomUUID() + UUID.randomUUID();
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
