package dev.shipkeep.account;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What happened to an account, for every module to write to. */
@Component
public class Timeline {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Timeline(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Adds an entry in the name of the acting person, in the running transaction.
     *
     * @param kind what it is about: note, change, handover, merge, grade, import, document …
     * @param messageKey its sentence
     * @param arguments texts and numbers for the sentence, as they are to be shown
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long accountId, Instant happenedAt, String kind, String messageKey, List<?> arguments) {
        SignedIn person = Acting.get();
        addOf(accountId, happenedAt, kind, messageKey, arguments, person.id(), person.name());
    }

    /** As {@link #add}, for something that somebody did before there was the account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addOf(
            long accountId,
            Instant happenedAt,
            String kind,
            String messageKey,
            List<?> arguments,
            long personId,
            String personName) {
        jdbc.sql("""
                INSERT INTO account.timeline_entry
                    (account_id, happened_at, kind, message_key, arguments, person_id, person_name)
                VALUES (?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        accountId,
                        Timestamp.from(happenedAt),
                        kind,
                        messageKey,
                        json.writeValueAsString(arguments),
                        personId,
                        personName)
                .update();
    }
}
