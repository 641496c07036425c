package dev.shipkeep.lead.review;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.lead.capture.ContactFacts;
import dev.shipkeep.lead.capture.Match;
import dev.shipkeep.lead.capture.Matches;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a lead brings to the account that it becomes. */
@Component
final class LeadDowry {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Timeline timeline;
    private final LeadPeople people;
    private final Matches matches;

    LeadDowry(JdbcClient jdbc, JsonMapper json, Timeline timeline, LeadPeople people, Matches matches) {
        this.jdbc = jdbc;
        this.json = json;
        this.timeline = timeline;
        this.people = people;
        this.matches = matches;
    }

    /** An account that is taken for the same company. */
    Optional<Match> findSameAccount(long id) {
        return matches.findOf(id).stream()
                .filter(match -> match.isAccount() && match.strong())
                .findFirst();
    }

    record Company(
            String name,
            @Nullable String creditCode,
            @Nullable String industry,
            @Nullable String address,
            @Nullable String note,
            String unitCode,
            String ownerStaffNo,
            @Nullable Long accountId) {}

    Company getCompany(long id) {
        return jdbc.sql("""
                SELECT lead.name, lead.credit_code, lead.industry, lead.address, lead.note, unit.code AS unit_code,
                       coalesce(person.staff_no, '') AS staff_no, lead.account_id
                FROM lead.lead
                    JOIN organization.unit ON unit.id = lead.unit_id
                    LEFT JOIN organization.person ON person.id = lead.owner_id
                WHERE lead.id = ?""")
                .param(id)
                .query((row, number) -> new Company(
                        row.getString("name"),
                        row.getString("credit_code"),
                        row.getString("industry"),
                        row.getString("address"),
                        row.getString("note"),
                        row.getString("unit_code"),
                        row.getString("staff_no"),
                        row.getObject("account_id", Long.class)))
                .single();
    }

    List<ContactFacts> listContacts(long id) {
        return people.listContacts(id);
    }

    /** The time-line of the account begins with what happened when it was a lead. */
    void handOverHistory(long id, long accountId) {
        jdbc.sql("""
                SELECT happened_at, message_key, arguments::text AS arguments, person_id, person_name
                FROM lead.event WHERE lead_id = ? ORDER BY happened_at, id""").param(id).query(row -> {
            timeline.addOf(
                    accountId,
                    row.getTimestamp("happened_at").toInstant(),
                    "lead",
                    row.getString("message_key"),
                    arguments(row.getString("arguments")),
                    row.getLong("person_id"),
                    row.getString("person_name"));
        });
    }

    private List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        for (JsonNode node : json.readTree(text)) {
            arguments.add(node.asString());
        }
        return arguments;
    }

    void handOverPhotos(long id, long accountId) {
        jdbc.sql("""
                UPDATE platform.file SET account_id = ?
                WHERE account_id IS NULL AND id = ANY (ARRAY(SELECT file_id FROM lead.photo WHERE lead_id = ?))""").params(accountId, id).update();
    }
}
