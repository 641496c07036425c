package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import java.util.Arrays;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an administrator may touch, and that one always remains. */
@Component
class Administrators {

    private static final long LOCK = 20_261_121_1500L;

    /** A chief administrator can sign in, and administers the whole carrier by a role of the own. */
    private static final String COUNT_CHIEFS = """
            SELECT count(DISTINCT person.id) FROM organization.person
            JOIN organization.unit ON unit.id = person.unit_id AND unit.parent_id IS NULL
            JOIN organization.person_role ON person_role.person_id = person.id
            JOIN organization.role ON role.code = person_role.role_code AND role.subtree
                AND 'ORGANIZATION_ADMIN' = ANY (role.permissions)
            WHERE person.active AND person.username IS NOT NULL AND person.password_hash IS NOT NULL
              AND person.id <> :person AND role.code <> :role""";

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One change of the tree, of people or of roles at a time: paths and the last administrator depend on all of them. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> true)
                .list();
    }

    boolean isChief(long personId) {
        return chiefs(0, "") > chiefs(personId, "");
    }

    boolean remainWithoutPerson(long personId) {
        return chiefs(personId, "") > 0;
    }

    boolean remainWithoutRole(String roleCode) {
        return chiefs(0, roleCode) > 0;
    }

    private int chiefs(long exceptPersonId, String exceptRole) {
        return jdbc.sql(COUNT_CHIEFS)
                .param("person", exceptPersonId)
                .param("role", exceptRole)
                .query(Integer.class)
                .single();
    }

    /** Outside of the own subtree there is nothing to administer. */
    static void requireInScope(String path) {
        if (!isInScope(path)) {
            throw new NotFound();
        }
    }

    static boolean isInScope(String path) {
        SignedIn person = Acting.get();
        return person.seesAll()
                || Arrays.stream(person.scope().split(","))
                        .filter(scope -> !scope.isEmpty())
                        .anyMatch(scope -> path.equals(scope) || path.startsWith(scope + "."));
    }

    /** Nobody grants, or takes over, what they may not do themselves. */
    static boolean mayAll(Collection<Permission> permissions) {
        return Acting.get().permissions().containsAll(permissions);
    }
}
