package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** API tokens of the acting person. A token may at most what its person may, at every moment of its use. */
@Component
public class PersonalTokens {

    public static final int MOST_DAYS = 365;

    static final int MOST_TOKENS = 50;
    static final int LONGEST_NAME = 60;
    static final String PREFIX = "shipkeep_";

    private final AccessTokens tokens;
    private final SignIns signIns;
    private final Audit audit;
    private final BusinessTime time;

    PersonalTokens(AccessTokens tokens, SignIns signIns, Audit audit, BusinessTime time) {
        this.tokens = tokens;
        this.signIns = signIns;
        this.audit = audit;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public List<SignInRecord> listOwn() {
        return tokens.list(Acting.get().id(), "api");
    }

    /** Creates a token and returns its secret, which is shown once and kept nowhere. */
    @Transactional
    public Change<String> create(String name, int days, Set<Permission> permissions) {
        SignedIn person = Acting.get();
        if (!person.may(Permission.API_TOKEN) || person.apiToken()) {
            throw new NotAllowed();
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Change.refused("name", "tokens.problem.name", LONGEST_NAME);
        }
        if (days < 1 || days > MOST_DAYS) {
            return Change.refused("days", "tokens.problem.days", MOST_DAYS);
        }
        if (permissions.isEmpty() || !person.permissions().containsAll(permissions)) {
            return Change.refused("permissions", "tokens.problem.permissions");
        }
        if (listOwn().size() >= MOST_TOKENS) {
            return Change.refused("name", "tokens.problem.tooMany", MOST_TOKENS);
        }
        String secret = Secrets.create(PREFIX);
        Instant expiresAt = time.now().plus(Duration.ofDays(days));
        long id = tokens.addApiToken(person.id(), Secrets.hash(secret), name.strip(), permissions, expiresAt);
        audit.record("create", "apiToken", id, null, new TokenView(name.strip(), names(permissions), expiresAt));
        return new Change.Done<>(secret);
    }

    @Transactional
    public void revoke(long id) {
        if (!tokens.revokeById(Acting.get().id(), id)) {
            throw new NotFound();
        }
        audit.record("revoke", "apiToken", id, null, null);
        signIns.forgetAllAfterCommit();
    }

    private static List<String> names(Set<Permission> permissions) {
        return permissions.stream().sorted().map(Enum::name).toList();
    }

    /** As the audit trail keeps a token: never its secret. */
    private record TokenView(String name, List<String> permissions, Instant expiresAt) {}
}
