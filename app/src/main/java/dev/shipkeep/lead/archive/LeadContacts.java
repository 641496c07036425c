package dev.shipkeep.lead.archive;

import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people at a lead, and each look at a whole phone number. */
@Component
public class LeadContacts {

    private static final String SELECT =
            "SELECT id, lead_id, name, title, role, phone, wechat, lawful_basis FROM lead.contact ";

    private final JdbcClient jdbc;
    private final Audit audit;

    LeadContacts(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<LeadContact> listContacts(long leadId) {
        return jdbc.sql(SELECT + "WHERE lead_id = ? ORDER BY id LIMIT 50")
                .param(leadId)
                .query(LeadContacts::read)
                .list();
    }

    /**
     * The whole number, once; that it was asked for stays in the trail.
     *
     * @throws NotFound when it is not there or may not be seen
     */
    @Transactional
    public LeadContact revealPhone(long id) {
        LeadContact contact = jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(LeadContacts::read)
                .optional()
                .orElseThrow(() -> new NotFound());
        audit.record("reveal", "leadContact", id, null, Map.of("name", contact.name()));
        return contact;
    }

    private static LeadContact read(ResultSet row, int number) throws SQLException {
        return new LeadContact(
                row.getLong("id"),
                row.getLong("lead_id"),
                row.getString("name"),
                row.getString("title"),
                row.getString("role"),
                row.getString("phone"),
                row.getString("wechat"),
                row.getString("lawful_basis"));
    }
}
