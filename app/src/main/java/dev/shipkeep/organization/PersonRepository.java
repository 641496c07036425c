package dev.shipkeep.organization;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements about people. */
@Component
class PersonRepository {

    private static final String SELECT = """
            SELECT person.id, person.staff_no, person.name, person.unit_id, unit.name AS unit_name, person.username,
                   person.phone, person.email, person.locale, person.password_hash IS NOT NULL AS has_password,
                   person.must_change_password, person.active, person.version,
                   ARRAY(SELECT role.code FROM organization.person_role
                         JOIN organization.role ON role.code = person_role.role_code
                         WHERE person_role.person_id = person.id ORDER BY role.position) AS roles,
                   (SELECT max(coalesce(access_token.last_used_at, access_token.created_at))
                    FROM organization.access_token
                    WHERE access_token.person_id = person.id AND access_token.kind = 'browser') AS last_seen_at
            FROM organization.person JOIN organization.unit ON unit.id = person.unit_id
            """;

    private final JdbcClient jdbc;

    PersonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(long id) {
        return jdbc.sql(SELECT + "WHERE person.id = ?")
                .param(id)
                .query((row, number) -> person(row))
                .optional();
    }

    Optional<Person> findByStaffNo(String staffNo) {
        return jdbc.sql(SELECT + "WHERE person.staff_no = ?")
                .param(staffNo)
                .query((row, number) -> person(row))
                .optional();
    }

    Optional<Person> findByUsername(String username) {
        return jdbc.sql(SELECT + "WHERE person.username = ?")
                .param(username)
                .query((row, number) -> person(row))
                .optional();
    }

    /** @param after staff number of the last one seen; empty for the first page */
    List<Person> list(PeopleFilter filter, String after, int limit) {
        return jdbc.sql(SELECT + """
                WHERE person.staff_no > :after AND organization.in_scope(unit.path)
                  AND (:text = '' OR position(lower(:text) IN lower(person.name)) > 0
                       OR starts_with(lower(person.staff_no), lower(:text))
                       OR starts_with(person.username, lower(:text)) OR starts_with(person.phone, :text))
                  AND (:unit::bigint IS NULL
                       OR :unit::bigint = ANY (string_to_array(unit.path::text, '.')::bigint[]))
                  AND (:role = '' OR EXISTS (SELECT FROM organization.person_role held
                       WHERE held.person_id = person.id AND held.role_code = :role))
                  AND (:active::boolean IS NULL OR person.active = :active::boolean)
                ORDER BY person.staff_no LIMIT :limit""")
                .param("after", after)
                .param("text", filter.text())
                .param("unit", filter.unitId())
                .param("role", filter.role())
                .param("active", filter.active())
                .param("limit", limit)
                .query((row, number) -> person(row))
                .list();
    }

    List<PersonOption> listOptions(String text, int limit) {
        return jdbc.sql("""
                SELECT person.id, person.staff_no, person.name, unit.name AS unit_name
                FROM organization.person JOIN organization.unit ON unit.id = person.unit_id
                WHERE person.active AND (:text = '' OR starts_with(person.name, :text)
                    OR starts_with(lower(person.staff_no), lower(:text)))
                ORDER BY person.name, person.staff_no LIMIT :limit""")
                .param("text", text)
                .param("limit", limit)
                .query((row, number) -> new PersonOption(
                        row.getLong("id"),
                        row.getString("staff_no"),
                        row.getString("name"),
                        row.getString("unit_name")))
                .list();
    }

    List<Long> listIdsNamed(String text) {
        return jdbc.sql(
                        "SELECT id FROM organization.person WHERE name = :text OR staff_no = :text OR username = :text LIMIT 100")
                .param("text", text)
                .query(Long.class)
                .list();
    }

    long add(PersonEntry entry) {
        return jdbc.sql("""
                INSERT INTO organization.person (staff_no, name, unit_id, username, phone, email)
                VALUES (:staff, :name, :unit, nullif(:username, ''), nullif(:phone, ''), nullif(:email, ''))
                RETURNING id""")
                .param("staff", entry.staffNo())
                .param("name", entry.name())
                .param("unit", entry.unitId())
                .param("username", entry.username())
                .param("phone", entry.phone())
                .param("email", entry.email())
                .query(Long.class)
                .single();
    }

    boolean change(long id, int version, PersonEntry entry) {
        return jdbc.sql("""
                UPDATE organization.person SET staff_no = :staff, name = :name, unit_id = :unit,
                    username = nullif(:username, ''), phone = nullif(:phone, ''), email = nullif(:email, ''),
                    version = version + 1
                WHERE id = :id AND version = :version""")
                        .param("staff", entry.staffNo())
                        .param("name", entry.name())
                        .param("unit", entry.unitId())
                        .param("username", entry.username())
                        .param("phone", entry.phone())
                        .param("email", entry.email())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void setRoles(long id, Collection<String> roles) {
        jdbc.sql("DELETE FROM organization.person_role WHERE person_id = :id AND NOT role_code = ANY (:roles)")
                .param("id", id)
                .param("roles", roles.toArray(String[]::new))
                .update();
        jdbc.sql("""
                INSERT INTO organization.person_role (person_id, role_code)
                SELECT :id, code FROM unnest(:roles::text[]) AS code ON CONFLICT DO NOTHING""")
                .param("id", id)
                .param("roles", roles.toArray(String[]::new))
                .update();
    }

    boolean setActive(long id, int version, boolean active) {
        return jdbc.sql("UPDATE organization.person SET active = ?, version = version + 1 WHERE id = ? AND version = ?")
                        .params(active, id, version)
                        .update()
                == 1;
    }

    void setPassword(long id, String hash, boolean mustChange) {
        jdbc.sql("""
                UPDATE organization.person SET password_hash = ?, must_change_password = ? WHERE id = ?""").params(hash, mustChange, id).update();
    }

    void setPasswords(Collection<String> usernames, String hash) {
        jdbc.sql("UPDATE organization.person SET password_hash = ? WHERE username = ANY (?)")
                .params(hash, usernames.toArray(String[]::new))
                .update();
    }

    @Nullable
    String passwordHash(long id) {
        return jdbc.sql("SELECT password_hash FROM organization.person WHERE id = ?")
                .param(id)
                .query((row, number) -> row.getString("password_hash"))
                .optional()
                .orElse(null);
    }

    void setLocale(long id, String locale) {
        jdbc.sql("UPDATE organization.person SET locale = ? WHERE id = ?")
                .params(locale, id)
                .update();
    }

    private static Person person(ResultSet row) throws SQLException {
        Timestamp seen = row.getTimestamp("last_seen_at");
        Array roles = row.getArray("roles");
        return new Person(
                row.getLong("id"),
                row.getString("staff_no"),
                row.getString("name"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getString("username"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("locale"),
                row.getBoolean("has_password"),
                row.getBoolean("must_change_password"),
                row.getBoolean("active"),
                row.getInt("version"),
                List.of((String[]) roles.getArray()),
                seen == null ? null : seen.toInstant());
    }
}
