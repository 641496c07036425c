package dev.shipkeep.account.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file of an account, without its content. */
public record Document(
        long id,
        String name,
        String mediaType,
        long sizeBytes,
        Instant uploadedAt,
        @Nullable String uploadedBy) {}
