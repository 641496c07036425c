package dev.shipkeep.platform.access;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The browser's half of a sign-in. */
public final class SignInCookie {

    static final String NAME = "shipkeep";

    private SignInCookie() {}

    public static ResponseCookie set(String secret, Duration lifetime, boolean secure) {
        return ResponseCookie.from(NAME, secret)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure)
                .path("/")
                .maxAge(lifetime)
                .build();
    }

    public static ResponseCookie clear() {
        return set("", Duration.ZERO, false);
    }
}
