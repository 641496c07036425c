package dev.shipkeep.account.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of contacts. */
@Component
final class ContactRepository {

    private static final String SELECT_CONTACT = """
            SELECT contact.id, contact.account_id, contact.name, contact.title, contact.department, contact.role,
                   contact.attitude, contact.phone, contact.email, contact.wechat, contact.main, contact.lawful_basis,
                   contact.note, contact.active, contact.version, contact.influence, contact.orientation,
                   contact.coverage, contact.covered_by, coverer.staff_no AS coverer_staff_no,
                   coverer.name AS coverer_name, coverer.active AS coverer_active, contact.reports_to,
                   superior.name AS superior_name, contact.last_met_on, visitor.name AS visitor_name, contact.left_on
            FROM account.contact
                LEFT JOIN organization.person coverer ON coverer.id = contact.covered_by
                LEFT JOIN organization.person visitor ON visitor.id = contact.last_met_by
                LEFT JOIN account.contact superior ON superior.id = contact.reports_to
            """;

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Contact> list(long accountId) {
        return jdbc.sql(SELECT_CONTACT + """
                WHERE contact.account_id = ? ORDER BY contact.active DESC, contact.main DESC, contact.id LIMIT 200""")
                .param(accountId)
                .query(ContactRepository::read)
                .list();
    }

    Optional<Contact> find(long accountId, long id) {
        return jdbc.sql(SELECT_CONTACT + "WHERE contact.id = ? AND contact.account_id = ?")
                .params(id, accountId)
                .query(ContactRepository::read)
                .optional();
    }

    boolean isAccountOpen(long accountId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM account.account WHERE id = ? AND merged_into IS NULL)")
                .param(accountId)
                .query(Boolean.class)
                .single();
    }

    long add(long accountId, ContactEntry entry) {
        String insert = """
                INSERT INTO account.contact
                    (account_id, name, title, department, role, attitude, phone, email, wechat, main, lawful_basis, note)
                VALUES (?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''),
                        nullif(?, ''), ?, ?, nullif(?, ''))
                RETURNING id""";
        long id = jdbc.sql(insert)
                .params(
                        accountId,
                        entry.name(),
                        entry.title(),
                        entry.department(),
                        entry.role(),
                        entry.attitude(),
                        entry.phone(),
                        entry.email(),
                        entry.wechat(),
                        entry.main(),
                        entry.lawfulBasis(),
                        entry.note())
                .query(Long.class)
                .single();
        leaveOneMain(accountId, id, entry.main());
        return id;
    }

    /** @return whether the version was still the present one */
    boolean change(Contact old, int version, ContactEntry entry) {
        String phone = entry.removePhone() ? null : entry.phone().isEmpty() ? old.phone() : entry.phone();
        String update = """
                UPDATE account.contact
                SET name = ?, title = nullif(?, ''), department = nullif(?, ''), role = nullif(?, ''),
                    attitude = nullif(?, ''), email = nullif(?, ''), wechat = nullif(?, ''), main = ?,
                    lawful_basis = ?, note = nullif(?, ''), phone = ?, version = version + 1
                WHERE id = ? AND version = ?""";
        int changed = jdbc.sql(update)
                .params(
                        entry.name(),
                        entry.title(),
                        entry.department(),
                        entry.role(),
                        entry.attitude(),
                        entry.email(),
                        entry.wechat(),
                        entry.main(),
                        entry.lawfulBasis(),
                        entry.note())
                .param(phone)
                .param(old.id())
                .param(version)
                .update();
        leaveOneMain(old.accountId(), old.id(), entry.main() && changed == 1);
        return changed == 1;
    }

    private void leaveOneMain(long accountId, long id, boolean main) {
        if (main) {
            jdbc.sql("UPDATE account.contact SET main = false WHERE account_id = ? AND main AND id <> ?")
                    .params(accountId, id)
                    .update();
        }
    }

    boolean setActive(long id, int version, boolean active, LocalDate today) {
        return jdbc.sql("""
                UPDATE account.contact
                SET active = ?, main = main AND ?, left_on = CASE WHEN ? THEN NULL ELSE ?::date END, version = version + 1
                WHERE id = ? AND version = ?""").params(active, active, active, today, id, version).update() == 1;
    }

    /** Nobody else changes who reports to whom until the transaction ends. */
    void lockAll(long accountId) {
        jdbc.sql("SELECT id FROM account.contact WHERE account_id = ? ORDER BY id FOR UPDATE")
                .param(accountId)
                .query(Long.class)
                .list();
    }

    void place(long id, PositionCheck.Place place) {
        jdbc.sql("""
                UPDATE account.contact
                SET influence = ?, orientation = nullif(?, ''), covered_by = ?, coverage = nullif(?, ''), reports_to = ?
                WHERE id = ?""")
                .param(place.influence())
                .param(place.orientation())
                .param(place.coveredBy())
                .param(place.coverage())
                .param(place.reportsTo())
                .param(id)
                .update();
    }

    private static Contact read(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("name"),
                text(row, "title"),
                text(row, "department"),
                text(row, "role"),
                text(row, "attitude"),
                text(row, "phone"),
                text(row, "email"),
                text(row, "wechat"),
                row.getBoolean("main"),
                row.getString("lawful_basis"),
                text(row, "note"),
                row.getBoolean("active"),
                readPosition(row),
                row.getInt("version"));
    }

    private static ContactPosition readPosition(ResultSet row) throws SQLException {
        Long covererId = row.getObject("covered_by", Long.class);
        ContactPosition.Coverer coverer = covererId == null
                ? null
                : new ContactPosition.Coverer(
                        covererId,
                        row.getString("coverer_staff_no"),
                        row.getString("coverer_name"),
                        row.getBoolean("coverer_active"));
        return new ContactPosition(
                row.getObject("influence", Integer.class),
                text(row, "orientation"),
                coverer,
                text(row, "coverage"),
                row.getObject("reports_to", Long.class),
                text(row, "superior_name"),
                row.getObject("last_met_on", LocalDate.class),
                text(row, "visitor_name"),
                row.getObject("left_on", LocalDate.class));
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
