package dev.shipkeep.organization;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the carrier.
 *
 * @param username null for people who do not sign in
 * @param hasPassword whether a password was ever set
 * @param roles codes of roles, in their order
 * @param lastSeenAt last use of a sign-in
 */
public record Person(
        long id,
        String staffNo,
        String name,
        long unitId,
        String unitName,
        @Nullable String username,
        @Nullable String phone,
        @Nullable String email,
        String locale,
        boolean hasPassword,
        boolean mustChangePassword,
        boolean active,
        int version,
        List<String> roles,
        @Nullable Instant lastSeenAt) {}
