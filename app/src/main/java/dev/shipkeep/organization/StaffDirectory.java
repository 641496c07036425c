package dev.shipkeep.organization;

import dev.shipkeep.platform.access.PeopleDirectory;
import dev.shipkeep.platform.access.SignedIn;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rights and scope of a person who is not there to show a secret. */
@Component
class StaffDirectory implements PeopleDirectory {

    private final JdbcClient jdbc;

    StaffDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedIn> findPerson(long id) {
        return jdbc.sql("""
                SELECT person.id, person.name, unit.name AS unit_name, person.locale, person.must_change_password,
                       unit.path::text AS path, nlevel(unit.path) AS level, bool_or(role.subtree) AS subtree,
                       array_agg(DISTINCT permission) FILTER (WHERE permission IS NOT NULL) AS permissions,
                       'person' AS kind
                FROM organization.person
                JOIN organization.unit ON unit.id = person.unit_id
                LEFT JOIN organization.person_role ON person_role.person_id = person.id
                LEFT JOIN organization.role ON role.code = person_role.role_code
                LEFT JOIN LATERAL unnest(role.permissions) AS permission ON true
                WHERE person.id = ? AND person.active
                GROUP BY person.id, unit.id""")
                .param(id)
                .query((row, number) -> AccessTokens.person(row))
                .optional();
    }
}
