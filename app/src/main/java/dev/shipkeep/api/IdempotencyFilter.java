package dev.shipkeep.api;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.page.RequestRefused;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Holds every write of a program to "once": a repeat with the same {@code Idempotency-Key} gets the kept answer.
 *
 * <p>A write and its kept answer are one transaction, so a crash leaves both or neither. Writes that only set something
 * going (an import, a grading) work in several transactions of their own; they say beforehand that they are at it, and
 * when they were cut off the repeat after {@link #GIVEN_UP_AFTER} does it again, which has the effect of once there.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    static final int LARGEST_BODY = 1 << 20;
    static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(15);

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> STEPWISE = List.of("/api/v1/imports", "/api/v1/grading");

    private final KeptAnswers answers;
    private final TransactionTemplate transactions;
    private final HandlerExceptionResolver problems;
    private final BusinessTime time;

    IdempotencyFilter(
            KeptAnswers answers,
            TransactionTemplate transactions,
            HandlerExceptionResolver problems,
            BusinessTime time) {
        this.answers = answers;
        this.transactions = transactions;
        this.problems = problems;
        this.time = time;
    }

    /** Without a token nothing is kept: the handler refuses anyway. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READS.contains(request.getMethod()) || Acting.find().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            String key = requireKey(request);
            HttpServletRequest repeatable = repeatable(request);
            byte[] fingerprint = RequestFingerprint.of(repeatable, Acting.get());
            Write write = new Write(key, fingerprint, repeatable, response, chain);
            if (STEPWISE.stream().anyMatch(request.getRequestURI()::startsWith)) {
                inSteps(write);
            } else {
                atOnce(write);
            }
        } catch (RuntimeException failure) {
            problems.resolveException(request, response, null, failure);
        }
    }

    private record Write(
            String key,
            byte[] fingerprint,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain) {

        ContentCachingResponseWrapper run() {
            ContentCachingResponseWrapper wrapped = new ContentCachingResponseWrapper(response);
            try {
                chain.doFilter(request, wrapped);
            } catch (IOException | ServletException e) {
                throw new IllegalStateException("The request broke off", e);
            }
            return wrapped;
        }
    }

    private static String requireKey(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key == null || !KEY.matcher(key).matches()) {
            throw RequestRefused.of(HttpStatus.BAD_REQUEST, "idempotencyKeyMissing");
        }
        return key;
    }

    private static HttpServletRequest repeatable(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        boolean small = type == null || type.startsWith("application/json") || request.getContentLengthLong() == 0;
        if (!small) {
            return request;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw RequestRefused.of(HttpStatus.CONTENT_TOO_LARGE, "tooLarge");
        }
        if (hasZeroCharacter(body)) {
            throw RequestRefused.of(HttpStatus.BAD_REQUEST, "badRequest");
        }
        return new RepeatableRequest(request, body);
    }

    /** PostgreSQL stores none, so nothing that has one can be meant. */
    private static boolean hasZeroCharacter(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return text.indexOf(0) >= 0 || text.contains("\\u0000");
    }

    private void atOnce(Write write) throws IOException {
        ContentCachingResponseWrapper answered = transactions.execute(status -> {
            if (!answers.tryLock(write.key())) {
                throw RequestRefused.of(HttpStatus.CONFLICT, "idempotencyInProgress");
            }
            Optional<KeptAnswer> known = findSame(write);
            if (known.isPresent()) {
                return replay(known.get(), write.response());
            }
            ContentCachingResponseWrapper wrapped = write.run();
            if (isRefusal(wrapped)) {
                status.setRollbackOnly();
            } else {
                answers.keep(write.key(), answerOf(write, wrapped));
            }
            return wrapped;
        });
        Objects.requireNonNull(answered).copyBodyToResponse();
    }

    private void inSteps(Write write) throws IOException {
        Optional<KeptAnswer> known = Objects.requireNonNull(transactions.execute(status -> {
            if (!answers.tryLock(write.key())) {
                throw RequestRefused.of(HttpStatus.CONFLICT, "idempotencyInProgress");
            }
            Optional<KeptAnswer> found = findSame(write);
            if (found.isEmpty()) {
                answers.begin(write.key(), write.fingerprint());
            }
            return found;
        }));
        if (known.isPresent()) {
            replay(known.get(), write.response()).copyBodyToResponse();
            return;
        }
        boolean kept = false;
        try {
            ContentCachingResponseWrapper wrapped = write.run();
            kept = !isRefusal(wrapped);
            if (kept) {
                transactions.executeWithoutResult(status -> answers.keep(write.key(), answerOf(write, wrapped)));
            }
            wrapped.copyBodyToResponse();
        } finally {
            if (!kept) {
                transactions.executeWithoutResult(status -> answers.forget(write.key()));
            }
        }
    }

    /** The answer that is there already for this request; refuses while it is not known or was for another request. */
    private Optional<KeptAnswer> findSame(Write write) {
        KeptAnswer kept = answers.find(write.key()).orElse(null);
        if (kept == null) {
            return Optional.empty();
        }
        if (!MessageDigest.isEqual(kept.fingerprint(), write.fingerprint())) {
            throw RequestRefused.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotencyKeyReused");
        }
        if (kept.status() != null) {
            return Optional.of(kept);
        }
        if (kept.createdAt().isAfter(time.now().minus(GIVEN_UP_AFTER))) {
            throw RequestRefused.of(HttpStatus.CONFLICT, "idempotencyInProgress");
        }
        return Optional.empty();
    }

    private static boolean isRefusal(HttpServletResponse response) {
        return response.getStatus() >= HttpStatus.BAD_REQUEST.value();
    }

    private KeptAnswer answerOf(Write write, ContentCachingResponseWrapper wrapped) {
        return new KeptAnswer(
                write.fingerprint(),
                wrapped.getStatus(),
                wrapped.getContentAsByteArray(),
                wrapped.getContentType(),
                wrapped.getHeader("Location"),
                wrapped.getHeader("ETag"),
                time.now());
    }

    private static ContentCachingResponseWrapper replay(KeptAnswer kept, HttpServletResponse response) {
        ContentCachingResponseWrapper wrapped = new ContentCachingResponseWrapper(response);
        wrapped.setStatus(Objects.requireNonNull(kept.status()));
        wrapped.setHeader(REPLAYED, "true");
        if (kept.mediaType() != null) {
            wrapped.setContentType(kept.mediaType());
        }
        if (kept.location() != null) {
            wrapped.setHeader("Location", kept.location());
        }
        if (kept.etag() != null) {
            wrapped.setHeader("ETag", kept.etag());
        }
        try {
            wrapped.getOutputStream().write(kept.body());
        } catch (IOException e) {
            throw new IllegalStateException("The kept answer could not be written", e);
        }
        return wrapped;
    }
}
