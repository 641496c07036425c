package dev.shipkeep.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** A message that survives one redirect, in a cookie of its own so that no session is needed. It holds a text key only. */
public final class Notices {

    private static final String COOKIE = "shipkeep_notice";
    private static final int LIFETIME_SECONDS = 30;

    private Notices() {}

    /** Leaves a message for the next page: a text key, and arguments after it. */
    public static void leave(HttpServletResponse response, String key, Object... arguments) {
        StringBuilder value = new StringBuilder(key);
        for (Object argument : arguments) {
            value.append('\n').append(argument);
        }
        addCookie(response, URLEncoder.encode(value.toString(), StandardCharsets.UTF_8), LIFETIME_SECONDS);
    }

    static @Nullable String take(HttpServletRequest request, HttpServletResponse response, Words words) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        addCookie(response, "", 0);
        String[] parts =
                URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8).split("\n");
        Object[] arguments = java.util.Arrays.copyOfRange(parts, 1, parts.length, Object[].class);
        return words.has(parts[0]) ? words.say(parts[0], arguments) : null;
    }

    private static void addCookie(HttpServletResponse response, String value, int seconds) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(seconds)
                        .build()
                        .toString());
    }
}
