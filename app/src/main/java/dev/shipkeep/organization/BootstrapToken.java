package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The API token that an installation can be started with, so that automation needs no person to create one. */
@Component
public class BootstrapToken {

    static final int SHORTEST = 20;

    private static final Duration LIFETIME = Duration.ofDays(365);

    private final String secret;
    private final AccessTokens tokens;
    private final PersonRepository people;
    private final Roles roles;
    private final Audit audit;
    private final BusinessTime time;

    BootstrapToken(
            FirstStartProperties properties,
            AccessTokens tokens,
            PersonRepository people,
            Roles roles,
            Audit audit,
            BusinessTime time) {
        this.secret = properties.bootstrapToken();
        this.tokens = tokens;
        this.people = people;
        this.roles = roles;
        this.audit = audit;
        this.time = time;
        if (!secret.isEmpty() && secret.length() < SHORTEST) {
            throw new IllegalStateException(
                    "SHIPKEEP_BOOTSTRAP_TOKEN must have at least " + SHORTEST + " characters; it gives full access");
        }
    }

    /** Gives the token to a person, with everything that the person may do; nothing happens when none was configured. */
    @Transactional
    public void grantTo(String username) {
        if (secret.isEmpty()) {
            return;
        }
        Person person = people.findByUsername(username).orElseThrow();
        byte[] hash = Secrets.hash(secret);
        if (tokens.findId(hash).isPresent()) {
            return;
        }
        Set<Permission> permissions = roles.permissionsOf(person.roles());
        long id = tokens.addApiToken(
                person.id(), hash, "bootstrap", permissions, time.now().plus(LIFETIME));
        audit.record("create", "apiToken", id, null, Map.of("name", "bootstrap", "person", username));
    }
}
