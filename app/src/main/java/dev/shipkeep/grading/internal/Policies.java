package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.GradingPolicy;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the thresholds. None is ever changed: a grade can be explained by the version that made it. */
@Component
public class Policies {

    private static final TypeReference<Map<String, Long>> THRESHOLDS = new TypeReference<>() {};
    private static final int LISTED = 20;

    private static final String SELECT_VERSIONS =
            "SELECT version, thresholds::text AS thresholds, reason, made_by_name, made_at FROM grading.policy ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Audit audit;
    private final BusinessTime time;

    Policies(JdbcClient jdbc, JsonMapper json, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
        this.time = time;
    }

    /** The version in force. */
    @Transactional(readOnly = true)
    public PolicyVersion current() {
        return jdbc.sql(SELECT_VERSIONS + "ORDER BY version DESC LIMIT 1")
                .query(this::read)
                .optional()
                .orElse(PolicyVersion.SHIPPED);
    }

    @Transactional(readOnly = true)
    public PolicyVersion getVersion(int version) {
        return version == 0
                ? PolicyVersion.SHIPPED
                : jdbc.sql(SELECT_VERSIONS + "WHERE version = ?")
                        .param(version)
                        .query(this::read)
                        .single();
    }

    /** The newest versions, newest first, without the shipped one. */
    @Transactional(readOnly = true)
    public List<PolicyVersion> listNewest() {
        return jdbc.sql(SELECT_VERSIONS + "ORDER BY version DESC LIMIT ?")
                .param(LISTED)
                .query(this::read)
                .list();
    }

    /** Saves the policy as a new version in the name of the acting person. */
    @Transactional
    public int save(GradingPolicy policy, String reason) {
        PolicyVersion before = current();
        SignedIn person = Acting.get();
        int version = jdbc.sql("""
                INSERT INTO grading.policy (thresholds, reason, made_by, made_by_name, made_at)
                VALUES (?::jsonb, ?, ?, ?, ?) RETURNING version""")
                .params(
                        json.writeValueAsString(policy.values()),
                        reason,
                        person.id(),
                        person.name(),
                        Timestamp.from(time.now()))
                .query(Integer.class)
                .single();
        audit.record(
                "change",
                "grading_policy",
                version,
                PolicyDifference.of(before.policy(), policy, before.policy()),
                PolicyDifference.of(before.policy(), policy, policy));
        return version;
    }

    private PolicyVersion read(ResultSet row, int number) throws SQLException {
        return new PolicyVersion(
                row.getInt("version"),
                GradingPolicy.of(json.readValue(row.getString("thresholds"), THRESHOLDS)),
                row.getString("reason"),
                row.getString("made_by_name"),
                row.getTimestamp("made_at").toInstant());
    }
}
