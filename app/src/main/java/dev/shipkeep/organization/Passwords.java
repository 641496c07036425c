package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets passwords: people their own, administrators a one-time one for others, the demo one for all. */
@Component
public class Passwords {

    private final PersonRepository persons;
    private final People people;
    private final PasswordEncoder encoder;
    private final SignIns signIns;
    private final Audit audit;

    Passwords(PersonRepository persons, People people, PasswordEncoder encoder, SignIns signIns, Audit audit) {
        this.persons = persons;
        this.people = people;
        this.encoder = encoder;
        this.signIns = signIns;
        this.audit = audit;
    }

    /**
     * Changes the acting person's password and signs the other browsers out.
     *
     * @param secret of the browser that stays signed in
     */
    @Transactional
    public Change<Boolean> changeOwn(String current, String wanted, String repeated, String secret) {
        Person person = people.getPerson(Acting.get().id());
        String hash = persons.passwordHash(person.id());
        if (hash == null || !encoder.matches(current, hash)) {
            return Change.refused("current", "password.problem.current");
        }
        if (wanted.equals(current)) {
            return Change.refused("wanted", "password.problem.same");
        }
        Optional<String> problem = PasswordRules.check(wanted, person.username(), person.staffNo());
        if (problem.isPresent()) {
            return Change.refused("wanted", problem.get(), PasswordRules.SHORTEST, PasswordRules.LONGEST_BYTES);
        }
        if (!wanted.equals(repeated)) {
            return Change.refused("repeated", "password.problem.repeated");
        }
        persons.setPassword(person.id(), encoder.encode(wanted), false);
        signIns.revokeOthers(secret);
        audit.record("changePassword", "person", person.id(), null, null);
        return new Change.Done<>(true);
    }

    /** Gives somebody a password that must be changed at the next sign-in, and signs them out. Shown once. */
    @Transactional
    public Change<String> setOneTime(long personId) {
        Person person = people.getAdministered(personId);
        if (person.username() == null) {
            return Change.refused("username", "people.problem.noUsername");
        }
        String password = Secrets.readable();
        persons.setPassword(personId, encoder.encode(password), true);
        signIns.revokeAll(personId);
        audit.record("resetPassword", "person", personId, null, null);
        return new Change.Done<>(password);
    }

    /** One password for many people, hashed once: for the demo's sign-ins. Only the system may. */
    @Transactional
    public void setAll(Collection<String> usernames, String password) {
        if (Acting.get().id() != SignedIn.SYSTEM.id() || !Acting.get().may(Permission.ORGANIZATION_ADMIN)) {
            throw new IllegalStateException("only the system sets passwords of many");
        }
        persons.setPasswords(usernames, encoder.encode(password));
        signIns.forgetAllAfterCommit();
    }

    /** The text key of what is wrong with a password for a person; null when nothing is. */
    static @Nullable String problem(String password, String username) {
        return PasswordRules.check(password, username, "").orElse(null);
    }
}
