package dev.shipkeep.lead.capture;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at the lead.
 *
 * @param lawfulBasis why the person's data may be kept
 */
public record ContactFacts(
        String name,
        @Nullable String title,
        @Nullable String role,
        @Nullable String phone,
        @Nullable String wechat,
        String lawfulBasis) {}
