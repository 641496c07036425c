package dev.shipkeep.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.page.RequestRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Gives every token its share: a bucket that refills evenly and holds what one minute allows. */
final class RateLimitFilter extends OncePerRequestFilter {

    private static final long NANOS_PER_MINUTE = Duration.ofMinutes(1).toNanos();

    private final HandlerExceptionResolver problems;
    private final int requestsPerMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    RateLimitFilter(HandlerExceptionResolver problems, int requestsPerMinute) {
        this.problems = problems;
        this.requestsPerMinute = requestsPerMinute;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Acting.find().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = request.getHeader("Authorization");
        Bucket bucket = buckets.get(token == null ? "" : token, ignored -> new Bucket(requestsPerMinute));
        if (bucket.take(System.nanoTime())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", Long.toString(Math.max(1, 60 / requestsPerMinute)));
        RequestRefused refused = RequestRefused.of(HttpStatus.TOO_MANY_REQUESTS, "tooManyRequests");
        problems.resolveException(request, response, null, refused);
    }

    private static final class Bucket {

        private final int size;
        private double left;
        private long filledAt = System.nanoTime();

        Bucket(int size) {
            this.size = size;
            this.left = size;
        }

        synchronized boolean take(long now) {
            left = Math.min(size, left + (double) (now - filledAt) * size / NANOS_PER_MINUTE);
            filledAt = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }
}
