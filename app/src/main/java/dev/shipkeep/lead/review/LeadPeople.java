package dev.shipkeep.lead.review;

import dev.shipkeep.lead.capture.ContactFacts;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people at a lead as they were taken in. */
@Component
final class LeadPeople {

    private final JdbcClient jdbc;

    LeadPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ContactFacts> listContacts(long leadId) {
        return jdbc.sql("""
                SELECT name, title, role, phone, wechat, lawful_basis
                FROM lead.contact WHERE lead_id = ? ORDER BY id LIMIT 50""")
                .param(leadId)
                .query((row, number) -> new ContactFacts(
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("role"),
                        row.getString("phone"),
                        row.getString("wechat"),
                        row.getString("lawful_basis")))
                .list();
    }
}
