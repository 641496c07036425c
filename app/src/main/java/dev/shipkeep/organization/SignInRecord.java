package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Permission;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A browser or an API client that has access now.
 *
 * @param name given to an API token; empty for a browser
 * @param permissions of an API token; empty for a browser, which may what its person may
 * @param remote address that it signed in from
 * @param agent what the browser calls itself
 */
public record SignInRecord(
        long id,
        String name,
        Set<Permission> permissions,
        String remote,
        String agent,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
