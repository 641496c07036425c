package dev.shipkeep;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Authenticator;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One application on one database for all tests of this Java process, with the small world of {@link World} in it.
 * Tests add things of their own under codes of their own, and leave those of others alone.
 */
public final class Running {

    private static final Running INSTANCE = new Running();

    private final ConfigurableApplicationContext context;
    private final String address;
    private final Map<String, SignIn> signIns = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    private Running() {
        context = SpringApplication.run(
                Shipkeep.class,
                "--server.port=0",
                "--shipkeep.data=" + TestFolder.create("run"),
                "--shipkeep.demo=false",
                "--shipkeep.admin.password=" + World.PASSWORD);
        address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        World.create(this);
    }

    public static Running shipkeep() {
        return INSTANCE;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public BusinessTime time() {
        return bean(BusinessTime.class);
    }

    public String address() {
        return address;
    }

    /** Runs in one transaction in the name of the system, who sees everything. */
    public <T> T asSystem(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(SignedIn.SYSTEM, () -> bean(TransactionTemplate.class).execute(status -> work.call()));
    }

    /** Runs in one transaction in the name of a person of the world. */
    public <T> T as(String username, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(person(username), () -> bean(TransactionTemplate.class).execute(status -> work.call()));
    }

    public SignedIn person(String username) {
        return bean(Authenticator.class).findByBrowserToken(cookie(username)).orElseThrow();
    }

    /** The secret in the browser cookie of a person; signs in once, and again when a story moved the clock. */
    public String cookie(String username) {
        Instant now = time().now();
        return signIns.compute(
                        username, (name, kept) -> kept != null && kept.isOf(now) ? kept : new SignIn(signIn(name), now))
                .cookie();
    }

    private record SignIn(String cookie, Instant at) {
        private static final Duration LIFETIME = Duration.ofHours(6);

        boolean isOf(Instant now) {
            return Duration.between(at, now).abs().compareTo(LIFETIME) < 0;
        }
    }

    private String signIn(String username) {
        HttpResponse<String> answer = post(null, "/sign-in", Map.of("username", username, "password", World.PASSWORD));
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(value -> value.startsWith("shipkeep="))
                .map(value -> value.substring("shipkeep=".length(), value.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(username + " could not sign in: " + answer.body()));
    }

    /** @param username null for nobody */
    public HttpResponse<String> get(@Nullable String username, String path) {
        return send(request(username, path).GET().build());
    }

    /** Posts a form with a valid CSRF token. */
    public HttpResponse<String> post(@Nullable String username, String path, Map<String, String> form) {
        String csrf = java.util.UUID.randomUUID().toString();
        String body = form.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(username, path, "XSRF-TOKEN=" + csrf)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", maskless(csrf))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Spring masks the token in pages against BREACH: random bytes, then the token xored with them. */
    private static String maskless(String csrf) {
        byte[] token = csrf.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[token.length * 2];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return java.util.Base64.getUrlEncoder().encodeToString(masked);
    }

    public HttpRequest.Builder request(@Nullable String username, String path, String... moreCookies) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address + path));
        String cookie = String.join("; ", moreCookies);
        if (username != null) {
            cookie = "shipkeep=" + cookie(username) + (cookie.isEmpty() ? "" : "; " + cookie);
        }
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
