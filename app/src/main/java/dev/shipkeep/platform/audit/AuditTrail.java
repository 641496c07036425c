package dev.shipkeep.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit trail, latest first. The acting person gets the entries that row-level security lets through. */
@Component
public class AuditTrail {

    private static final int MOST_CHOICES = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param after null for the first page */
    @Transactional(readOnly = true)
    public List<AuditEntry> list(AuditFilter filter, @Nullable AuditPlace after, int limit) {
        Long[] people = filter.personIds() == null ? null : filter.personIds().toArray(Long[]::new);
        return jdbc.sql("""
                SELECT id, happened_at, person_id, person_name, action, subject, subject_id, account_id,
                       old_value::text AS old_value, new_value::text AS new_value
                FROM platform.audit_entry
                WHERE (happened_at, id) < (:at, :id) AND happened_at >= :from
                  AND (:people::bigint[] IS NULL OR person_id = ANY (:people::bigint[]))
                  AND (:action = '' OR action = :action) AND (:subject = '' OR subject = :subject)
                  AND (:subjectId = '' OR subject_id = :subjectId)
                ORDER BY happened_at DESC, id DESC LIMIT :limit""")
                .param("at", Timestamp.from(upperBound(filter, after)))
                .param("id", after == null ? 0L : after.id())
                .param("from", Timestamp.from(Objects.requireNonNullElse(filter.from(), Instant.EPOCH)))
                .param("people", people)
                .param("action", filter.action())
                .param("subject", filter.subject())
                .param("subjectId", filter.subjectId())
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    private static Instant upperBound(AuditFilter filter, @Nullable AuditPlace after) {
        if (after != null) {
            return after.happenedAt();
        }
        return filter.to() == null ? Instant.parse("9999-01-01T00:00:00Z") : filter.to();
    }

    /** Kinds of things that occur, for a choice. A walk from value to value: the trail may have millions of entries. */
    @Transactional(readOnly = true)
    public List<String> listSubjects() {
        return jdbc.sql("""
                WITH RECURSIVE known AS (
                    (SELECT min(subject) AS subject FROM platform.audit_entry)
                    UNION ALL
                    SELECT (SELECT min(later.subject) FROM platform.audit_entry later WHERE later.subject > known.subject)
                    FROM known WHERE known.subject IS NOT NULL)
                SELECT subject FROM known WHERE subject IS NOT NULL LIMIT :most""").param("most", MOST_CHOICES).query(String.class).list();
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("happened_at").toInstant(),
                row.getObject("person_id", Long.class),
                row.getString("person_name"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getObject("account_id", Long.class),
                changes(row.getString("old_value"), row.getString("new_value")));
    }

    private List<AuditChange> changes(@Nullable String before, @Nullable String after) {
        Map<String, List<String>> old = flat(before);
        Map<String, List<String>> now = flat(after);
        TreeSet<String> fields = new TreeSet<>(old.keySet());
        fields.addAll(now.keySet());
        return fields.stream()
                .map(field ->
                        new AuditChange(field, old.getOrDefault(field, List.of()), now.getOrDefault(field, List.of())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private Map<String, List<String>> flat(@Nullable String text) {
        Map<String, List<String>> values = new TreeMap<>();
        if (text != null) {
            collect(values, "", json.readTree(text));
        }
        return values;
    }

    private static void collect(Map<String, List<String>> values, String field, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(part -> collect(
                            values, field.isEmpty() ? part.getKey() : field + "." + part.getKey(), part.getValue()));
        } else if (node.isArray()) {
            List<String> texts = new ArrayList<>();
            node.forEach(part -> texts.add(text(part)));
            values.put(field, texts);
        } else if (!node.isNull()) {
            values.put(field, List.of(text(node)));
        }
    }

    private static String text(JsonNode node) {
        return node.isValueNode() ? node.asString() : node.toString();
    }
}
