package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secrets that prove a sign-in or an API client, and the person, rights and scope behind each. */
@Component
class AccessTokens {

    private final JdbcClient jdbc;
    private final BusinessTime time;

    AccessTokens(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    Optional<Credentials> findCredentials(String username) {
        return jdbc.sql("""
                SELECT id, password_hash FROM organization.person
                WHERE username = ? AND password_hash IS NOT NULL AND active""")
                .param(username)
                .query((row, number) -> new Credentials(row.getLong("id"), row.getString("password_hash")))
                .optional();
    }

    void addBrowserToken(long personId, byte[] hash, Duration lifetime) {
        jdbc.sql("""
                INSERT INTO organization.access_token (token_hash, person_id, kind, expires_at)
                VALUES (?, ?, 'browser', ?)""")
                .params(hash, personId, Timestamp.from(time.now().plus(lifetime)))
                .update();
    }

    void revoke(byte[] hash) {
        jdbc.sql("UPDATE organization.access_token SET revoked_at = ? WHERE token_hash = ? AND revoked_at IS NULL")
                .params(Timestamp.from(time.now()), hash)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<SignedIn> findByToken(byte[] hash, String kind) {
        return jdbc.sql("""
                SELECT person.id, person.name, unit.name AS unit_name, person.locale, person.must_change_password,
                       unit.path::text AS path, nlevel(unit.path) AS level, bool_or(role.subtree) AS subtree,
                       array_agg(DISTINCT permission) FILTER (WHERE permission IS NOT NULL) AS permissions,
                       access_token.permissions AS token_permissions, access_token.kind
                FROM organization.access_token
                JOIN organization.person ON person.id = access_token.person_id
                JOIN organization.unit ON unit.id = person.unit_id
                LEFT JOIN organization.person_role ON person_role.person_id = person.id
                LEFT JOIN organization.role ON role.code = person_role.role_code
                LEFT JOIN LATERAL unnest(role.permissions) AS permission ON true
                WHERE access_token.token_hash = ? AND access_token.kind = ? AND access_token.revoked_at IS NULL
                  AND access_token.expires_at > ? AND person.active
                GROUP BY person.id, unit.id, access_token.id""")
                .params(hash, kind, Timestamp.from(time.now()))
                .query((row, number) -> person(row))
                .optional();
    }

    private static SignedIn person(ResultSet row) throws SQLException {
        Set<Permission> permissions = permissions(row.getArray("permissions"));
        boolean apiToken = row.getString("kind").equals("api");
        if (apiToken) {
            permissions.retainAll(permissions(row.getArray("token_permissions")));
        }
        boolean subtree = row.getBoolean("subtree");
        return SignedIn.of(
                row.getLong("id"),
                row.getString("name"),
                row.getString("unit_name"),
                Locale.forLanguageTag(row.getString("locale")),
                permissions,
                subtree ? row.getString("path") : "",
                subtree && row.getInt("level") == 1,
                row.getBoolean("must_change_password"),
                apiToken);
    }

    private static Set<Permission> permissions(@org.jspecify.annotations.Nullable Array names) throws SQLException {
        return names == null
                ? EnumSet.noneOf(Permission.class)
                : Arrays.stream((String[]) names.getArray())
                        .map(Permission::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }
}
