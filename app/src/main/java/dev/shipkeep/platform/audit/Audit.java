package dev.shipkeep.platform.audit;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the audit trail, in the transaction of the change itself: no change without its entry, no entry without its change. */
@Component
public class Audit {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Audit(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Records a change by the acting person.
     *
     * @param action what was done, as a word of {@code audit.action.*}
     * @param subject kind of the thing, as a word of {@code audit.subject.*}
     * @param oldValue a record or map of what it was; null when it was not
     * @param newValue a record or map of what it is; null when it is no more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String action, String subject, Object subjectId, @Nullable Object oldValue, @Nullable Object newValue) {
        write(action, subject, subjectId.toString(), null, oldValue, newValue);
    }

    /** As {@link #record}, for a thing that belongs to an account: those who see the account may read the entry. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordOfAccount(
            long accountId,
            String action,
            String subject,
            Object subjectId,
            @Nullable Object oldValue,
            @Nullable Object newValue) {
        write(action, subject, subjectId.toString(), accountId, oldValue, newValue);
    }

    private void write(
            String action,
            String subject,
            String subjectId,
            @Nullable Long accountId,
            @Nullable Object oldValue,
            @Nullable Object newValue) {
        SignedIn person = Acting.get();
        jdbc.sql("""
                INSERT INTO platform.audit_entry
                    (person_id, person_name, action, subject, subject_id, account_id, old_value, new_value)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""")
                .param(person.id())
                .param(person.name())
                .param(action)
                .param(subject)
                .param(subjectId)
                .param(accountId)
                .param(text(oldValue))
                .param(text(newValue))
                .update();
    }

    private @Nullable String text(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }
}
