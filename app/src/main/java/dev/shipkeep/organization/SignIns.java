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
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
    private final Cache<String, Optional<SignedIn>> known =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(MEMORY).build();
    private final String nobodysHash;

    SignIns(AccessTokens tokens, FailedSignIns failures, PasswordEncoder passwords, Audit audit) {
        this.tokens = tokens;
        this.failures = failures;
        this.passwords = passwords;
        this.audit = audit;
        this.nobodysHash = passwords.encode("nobody's password");
    }

    /** What became of a try to sign in. */
    public sealed interface Outcome {
        /** @param secret for the cookie; kept nowhere in clear */
        record Welcome(String secret) implements Outcome {}

        record WrongNameOrPassword() implements Outcome {}

        record TooManyTries(long waitSeconds) implements Outcome {}
    }

    /** @param remote address of the browser; failures are counted per name and per address */
    @Transactional
    public Outcome signIn(String username, String password, String remote) {
        List<String> keys = List.of("name:" + username.strip().toLowerCase(java.util.Locale.ROOT), "address:" + remote);
        long waitSeconds = failures.waitSeconds(keys);
        if (waitSeconds > 0) {
            return new Outcome.TooManyTries(waitSeconds);
        }
        Optional<Credentials> found = tokens.findCredentials(username.strip());
        // An unknown name costs as much time as a wrong password.
        boolean right =
                passwords.matches(password, found.map(Credentials::passwordHash).orElse(nobodysHash));
        if (found.isEmpty() || !right) {
            failures.count(keys);
            audit.record("signInFailed", "person", username.strip(), null, Map.of("remote", remote));
            return new Outcome.WrongNameOrPassword();
        }
        failures.forget(keys);
        return welcome(found.get(), remote);
    }

    private Outcome welcome(Credentials credentials, String remote) {
        String secret = Secrets.create("");
        tokens.addBrowserToken(credentials.personId(), Secrets.hash(secret), LIFETIME);
        SignedIn person = tokens.findByToken(Secrets.hash(secret), "browser").orElseThrow();
        Acting.run(person, () -> audit.record("signIn", "person", person.id(), null, Map.of("remote", remote)));
        return new Outcome.Welcome(secret);
    }

    @Transactional
    public void signOut(String secret) {
        tokens.revoke(Secrets.hash(secret));
        audit.record("signOut", "person", Acting.get().id(), null, null);
        forgetAll();
    }

    /** Lets changes of roles, units and passwords take effect at once on this node. */
    public void forgetAll() {
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
                kind + secret,
                ignored -> Acting.as(SignedIn.SYSTEM, () -> tokens.findByToken(Secrets.hash(secret), kind)));
    }
}
