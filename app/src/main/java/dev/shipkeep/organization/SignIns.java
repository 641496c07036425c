package dev.shipkeep.organization;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Authenticator;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.Audit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs people in and out. A secret is answered from memory for a few seconds, so that a page does not pay for it;
 * a revoked one is therefore good for at most {@link #MEMORY} on other nodes, and not at all on this one.
 */
@Component
public class SignIns implements Authenticator {

    /** How long a browser stays signed in. */
    public static final Duration LIFETIME = Duration.ofHours(12);

    private static final Duration MEMORY = Duration.ofSeconds(10);

    private final AccessTokens tokens;
    private final FailedSignIns failures;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final TransactionTemplate transactions;
    private final Cache<Remembered, Optional<SignedIn>> known =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(MEMORY).build();
    private final AtomicLong generation = new AtomicLong();
    private final String nobodysHash;

    SignIns(
            AccessTokens tokens,
            FailedSignIns failures,
            PasswordEncoder passwords,
            Audit audit,
            TransactionTemplate transactions) {
        this.tokens = tokens;
        this.failures = failures;
        this.passwords = passwords;
        this.audit = audit;
        this.transactions = transactions;
        this.nobodysHash = passwords.encode("nobody's password");
    }

    /** What became of a try to sign in. */
    public sealed interface Outcome {
        /** @param secret for the cookie; kept nowhere in clear */
        record Welcome(String secret) implements Outcome {}

        record WrongNameOrPassword() implements Outcome {}

        record TooManyTries(long waitSeconds) implements Outcome {}
    }

    /**
     * No transaction is open while the password is compared: that takes a tenth of a second of pure computing.
     *
     * @param remote address of the browser; failures are counted per name and per address
     * @param agent what the browser calls itself
     */
    public Outcome signIn(String username, String password, String remote, String agent) {
        long waitSeconds = inTransaction(() -> failures.begin(username, remote));
        if (waitSeconds > 0) {
            return new Outcome.TooManyTries(waitSeconds);
        }
        Optional<Credentials> found = inTransaction(() -> tokens.findCredentials(username.strip()));
        // An unknown name costs as much time as a wrong password.
        boolean right =
                passwords.matches(password, found.map(Credentials::passwordHash).orElse(nobodysHash));
        return inTransaction(() -> {
            if (found.isEmpty() || !right) {
                audit.record("signInFailed", "person", username.strip(), null, Map.of("remote", remote));
                return new Outcome.WrongNameOrPassword();
            }
            failures.forgive(username, remote);
            return welcome(found.get(), remote, agent);
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    private Outcome welcome(Credentials credentials, String remote, String agent) {
        String secret = Secrets.create("");
        tokens.addBrowserToken(credentials.personId(), Secrets.hash(secret), LIFETIME, remote, agent);
        SignedIn person = tokens.findByToken(Secrets.hash(secret), "browser").orElseThrow();
        Acting.run(person, () -> audit.record("signIn", "person", person.id(), null, Map.of("remote", remote)));
        return new Outcome.Welcome(secret);
    }

    @Transactional
    public void signOut(String secret) {
        tokens.revoke(Secrets.hash(secret));
        audit.record("signOut", "person", Acting.get().id(), null, null);
        forgetAllAfterCommit();
    }

    /** Browsers and API tokens of a person that still work, latest first. */
    @Transactional(readOnly = true)
    public List<SignInRecord> listOf(long personId, String kind) {
        return tokens.list(personId, kind);
    }

    /** Whether a listed sign-in is the one behind this secret. */
    @Transactional(readOnly = true)
    public long idOf(String secret) {
        return tokens.findId(Secrets.hash(secret)).orElse(0L);
    }

    /** Signs the acting person out everywhere but here. */
    @Transactional
    public int revokeOthers(String secret) {
        long personId = Acting.get().id();
        int revoked = tokens.revokeOf(personId, List.of("browser"), Secrets.hash(secret));
        audit.record("revoke", "signIn", personId, null, Map.of("count", revoked));
        forgetAllAfterCommit();
        return revoked;
    }

    /** Ends everything that gives a person access, in the running transaction; the caller writes the audit entry. */
    int revokeAll(long personId) {
        int revoked = tokens.revokeOf(personId, List.of("browser", "api"), new byte[0]);
        forgetAllAfterCommit();
        return revoked;
    }

    /** Lets changes of roles, units and passwords take effect at once on this node, as soon as they are written. */
    public void forgetAllAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forgetAll();
            }
        });
    }

    /** A secret that is being looked up right now belongs to the generation before, so its answer is not found again. */
    public void forgetAll() {
        generation.incrementAndGet();
        known.invalidateAll();
    }

    @Override
    public Optional<SignedIn> findByBrowserToken(String secret) {
        return find(secret, "browser");
    }

    @Override
    public Optional<SignedIn> findByApiToken(String secret) {
        return find(secret, "api");
    }

    private Optional<SignedIn> find(String secret, String kind) {
        return known.get(
                new Remembered(generation.get(), kind, secret),
                ignored -> Acting.as(SignedIn.SYSTEM, () -> tokens.findAndTouch(Secrets.hash(secret), kind)));
    }

    private record Remembered(long generation, String kind, String secret) {}
}
