package dev.shipkeep.lead.archive;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what happened to a lead, latest first. */
@Component
public class LeadEvents {

    private static final int MOST_SHOWN = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LeadEvents(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public List<LeadEvent> listEvents(long leadId) {
        return jdbc.sql("""
                SELECT id, happened_at, message_key, arguments::text AS arguments, person_name
                FROM lead.event WHERE lead_id = ? ORDER BY happened_at DESC, id DESC LIMIT ?""")
                .params(leadId, MOST_SHOWN)
                .query((row, number) -> new LeadEvent(
                        row.getLong("id"),
                        row.getTimestamp("happened_at").toInstant(),
                        row.getString("message_key"),
                        arguments(row.getString("arguments")),
                        row.getString("person_name")))
                .list();
    }

    private List<Object> arguments(String text) {
        List<Object> arguments = new ArrayList<>();
        for (JsonNode node : json.readTree(text)) {
            arguments.add(node.isIntegralNumber() ? (Object) node.longValue() : node.asString());
        }
        return arguments;
    }
}
