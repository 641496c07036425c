package dev.shipkeep.account.archive;

import dev.shipkeep.account.archive.TrailEntry.FieldChange;
import dev.shipkeep.account.contact.Phones;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the audit trail keeps about an account and what belongs to it, latest first. */
@Component
public class AccountTrail {

    private static final String SELECT_ENTRIES = """
            SELECT id, happened_at, person_name, action, subject, old_value::text AS old_value,
                   new_value::text AS new_value
            FROM platform.audit_entry
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AccountTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param before id of the last entry seen; the largest number for the first page */
    @Transactional(readOnly = true)
    public List<TrailEntry> list(long accountId, long before, int limit) {
        return jdbc.sql(SELECT_ENTRIES + "WHERE account_id = ? AND id < ? ORDER BY id DESC LIMIT ?")
                .params(accountId, before, limit)
                .query((row, number) -> read(row))
                .list();
    }

    /** What others did to a thing after the version that somebody began to edit, first to last. */
    @Transactional(readOnly = true)
    public List<TrailEntry> listSince(String subject, long subjectId, int version) {
        String later = """
                WHERE subject = ? AND subject_id = ? AND (new_value ->> 'version')::int > ?
                ORDER BY id LIMIT 50""";
        return jdbc.sql(SELECT_ENTRIES + later)
                .params(subject, Long.toString(subjectId), version)
                .query((row, number) -> read(row))
                .list();
    }

    private TrailEntry read(ResultSet row) throws SQLException {
        return new TrailEntry(
                row.getLong("id"),
                row.getTimestamp("happened_at").toInstant(),
                row.getString("person_name"),
                row.getString("action"),
                row.getString("subject"),
                changes(row.getString("old_value"), row.getString("new_value")));
    }

    private List<FieldChange> changes(@Nullable String before, @Nullable String after) {
        Map<String, String> old = values(before);
        Map<String, String> now = values(after);
        TreeSet<String> fields = new TreeSet<>(old.keySet());
        fields.addAll(now.keySet());
        fields.remove("version");
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            FieldChange change = new FieldChange(field, old.getOrDefault(field, ""), now.getOrDefault(field, ""));
            if (!change.before().equals(change.after())) {
                changes.add(masked(change));
            }
        }
        return changes;
    }

    /** The trail keeps whole phone numbers; whoever wants to see one asks for it where that is recorded. */
    private static FieldChange masked(FieldChange change) {
        return change.field().equals("phone")
                ? new FieldChange("phone", Phones.mask(change.before()), Phones.mask(change.after()))
                : change;
    }

    private Map<String, String> values(@Nullable String text) {
        Map<String, String> values = new TreeMap<>();
        if (text != null) {
            for (Map.Entry<String, JsonNode> part : json.readTree(text).properties()) {
                JsonNode value = part.getValue();
                if (!value.isNull()) {
                    values.put(part.getKey(), value.isValueNode() ? value.asString() : value.toString());
                }
            }
        }
        return values;
    }
}
