package dev.shipkeep.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Finds out who is asking: an API token for {@code /api/}, the browser's cookie elsewhere, never one in place of the
 * other, so that a foreign page cannot call the API with somebody's cookie.
 */
final class SignInFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Authenticator authenticator;
    private final HandlerExceptionResolver troubles;

    SignInFilter(Authenticator authenticator, HandlerExceptionResolver troubles) {
        this.authenticator = authenticator;
        this.troubles = troubles;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> person;
        try {
            person = findPerson(request);
        } catch (RuntimeException e) {
            // The database is gone, most likely: said as a page, like everywhere else.
            troubles.resolveException(request, response, null, e);
            return;
        }
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Acting.<@Nullable Void, Exception>as(person.get(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Optional<SignedIn> findPerson(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/v1/")) {
            String header = request.getHeader("Authorization");
            return header != null && header.startsWith(BEARER)
                    ? authenticator.findByApiToken(
                            header.substring(BEARER.length()).strip())
                    : Optional.empty();
        }
        return findCookie(request).flatMap(authenticator::findByBrowserToken);
    }

    private static Optional<String> findCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(SignInCookie.NAME)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
