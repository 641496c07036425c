package dev.shipkeep.platform.file;

import java.time.Instant;

/** An uploaded file, without its content. */
public record StoredFile(long id, String name, String mediaType, long sizeBytes, byte[] sha256, Instant uploadedAt) {}
