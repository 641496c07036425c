package dev.shipkeep.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a write, for its repeats.
 *
 * @param fingerprint of the request
 * @param status null as long as the request is being worked on
 */
record KeptAnswer(
        byte[] fingerprint,
        @Nullable Integer status,
        byte[] body,
        @Nullable String mediaType,
        @Nullable String location,
        @Nullable String etag,
        Instant createdAt) {}
