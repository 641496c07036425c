package dev.shipkeep.lead;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What happened to a lead, for every module to write to. */
@Component
public class History {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final BusinessTime time;

    History(JdbcClient jdbc, JsonMapper json, BusinessTime time) {
        this.jdbc = jdbc;
        this.json = json;
        this.time = time;
    }

    /**
     * Adds an entry in the name of the acting person, in the running transaction.
     *
     * @param messageKey its sentence
     * @param arguments texts and numbers for the sentence, as they are to be shown
     * @param detail what was typed, for who wants to know exactly
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long leadId, String messageKey, List<?> arguments, @Nullable Object detail) {
        SignedIn person = Acting.get();
        jdbc.sql("""
                INSERT INTO lead.event
                    (lead_id, happened_at, message_key, arguments, detail, person_id, person_name)
                VALUES (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""")
                .param(leadId)
                .param(Timestamp.from(time.now()))
                .param(messageKey)
                .param(json.writeValueAsString(arguments))
                .param(detail == null ? null : json.writeValueAsString(detail))
                .param(person.id())
                .param(person.name())
                .update();
    }
}
