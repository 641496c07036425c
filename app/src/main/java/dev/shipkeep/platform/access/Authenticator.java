package dev.shipkeep.platform.access;

import java.util.Optional;

/** Knows whose a secret is. Implemented where people are known. */
public interface Authenticator {

    /** The person behind a browser's cookie. */
    Optional<SignedIn> findByBrowserToken(String secret);

    /** The person behind an API token, with the token's permissions. */
    Optional<SignedIn> findByApiToken(String secret);
}
