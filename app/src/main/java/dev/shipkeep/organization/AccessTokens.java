package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secrets that prove a sign-in or an API client, and the person, rights and scope behind each. */
@Component
class AccessTokens {

    private static final int LONGEST_AGENT = 200;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

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

    void addBrowserToken(long personId, byte[] hash, Duration lifetime, String remote, String agent) {
        jdbc.sql("""
                INSERT INTO organization.access_token (token_hash, person_id, kind, expires_at, remote, agent)
                VALUES (?, ?, 'browser', ?, ?, ?)""")
                .params(
                        hash,
                        personId,
                        Timestamp.from(time.now().plus(lifetime)),
                        remote,
                        agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)))
                .update();
    }

    long addApiToken(long personId, byte[] hash, String name, Set<Permission> permissions, Instant expiresAt) {
        return jdbc.sql("""
                INSERT INTO organization.access_token (token_hash, person_id, kind, name, permissions, expires_at)
                VALUES (?, ?, 'api', ?, ?, ?) RETURNING id""")
                .params(
                        hash,
                        personId,
                        name,
                        permissions.stream().sorted().map(Enum::name).toArray(String[]::new),
                        Timestamp.from(expiresAt))
                .query(Long.class)
                .single();
    }

    List<SignInRecord> list(long personId, String kind) {
        return jdbc.sql("""
                SELECT id, name, permissions, remote, agent, created_at, expires_at, last_used_at
                FROM organization.access_token
                WHERE person_id = ? AND kind = ? AND revoked_at IS NULL AND expires_at > ?
                ORDER BY coalesce(last_used_at, created_at) DESC, id DESC LIMIT 200""")
                .params(personId, kind, Timestamp.from(time.now()))
                .query((row, number) -> record(row))
                .list();
    }

    private static SignInRecord record(ResultSet row) throws SQLException {
        Timestamp used = row.getTimestamp("last_used_at");
        return new SignInRecord(
                row.getLong("id"),
                row.getString("name"),
                permissions(row.getArray("permissions")),
                row.getString("remote"),
                row.getString("agent"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                used == null ? null : used.toInstant());
    }

    Optional<Long> findId(byte[] hash) {
        return jdbc.sql("SELECT id FROM organization.access_token WHERE token_hash = ?")
                .param(hash)
                .query(Long.class)
                .optional();
    }

    boolean revokeById(long personId, long id) {
        return jdbc.sql("""
                UPDATE organization.access_token SET revoked_at = ?
                WHERE id = ? AND person_id = ? AND revoked_at IS NULL""").params(Timestamp.from(time.now()), id, personId).update() == 1;
    }

    int revokeOf(long personId, List<String> kinds, byte[] exceptHash) {
        return jdbc.sql("""
                UPDATE organization.access_token SET revoked_at = :now
                WHERE person_id = :person AND kind IN (:kinds) AND revoked_at IS NULL AND expires_at > :now
                  AND token_hash <> :except""")
                .param("now", Timestamp.from(time.now()))
                .param("person", personId)
                .param("kinds", kinds)
                .param("except", exceptHash)
                .update();
    }

    int deleteExpiredBefore(Instant instant) {
        return jdbc.sql("DELETE FROM organization.access_token WHERE expires_at < ?")
                .param(Timestamp.from(instant))
                .update();
    }

    void revoke(byte[] hash) {
        jdbc.sql("UPDATE organization.access_token SET revoked_at = ? WHERE token_hash = ? AND revoked_at IS NULL")
                .params(Timestamp.from(time.now()), hash)
                .update();
    }

    /** As {@link #findByToken}; notes now and then that the token is in use. */
    @Transactional
    public Optional<SignedIn> findAndTouch(byte[] hash, String kind) {
        Optional<SignedIn> found = findByToken(hash, kind);
        if (found.isPresent()) {
            Instant now = time.now();
            jdbc.sql("""
                    UPDATE organization.access_token SET last_used_at = ?
                    WHERE token_hash = ? AND (last_used_at IS NULL OR last_used_at < ?)""")
                    .params(Timestamp.from(now), hash, Timestamp.from(now.minus(NOTED_EVERY)))
                    .update();
        }
        return found;
    }

    Optional<SignedIn> findByToken(byte[] hash, String kind) {
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

    static SignedIn person(ResultSet row) throws SQLException {
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

    private static Set<Permission> permissions(@Nullable Array names) throws SQLException {
        return names == null
                ? EnumSet.noneOf(Permission.class)
                : Arrays.stream((String[]) names.getArray())
                        .map(Permission::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }
}
