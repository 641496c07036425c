package dev.shipkeep.account.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of contacts. */
@Component
final class ContactRepository {

    private static final String SELECT_CONTACT = """
            SELECT id, account_id, name, title, department, role, attitude, phone, email, wechat, main, lawful_basis,
                   note, active, version
            FROM account.contact
            """;

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Contact> list(long accountId) {
        return jdbc.sql(SELECT_CONTACT + "WHERE account_id = ? ORDER BY active DESC, main DESC, id LIMIT 200")
                .param(accountId)
                .query(ContactRepository::read)
                .list();
    }

    Optional<Contact> find(long accountId, long id) {
        return jdbc.sql(SELECT_CONTACT + "WHERE id = ? AND account_id = ?")
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

    boolean setActive(long id, int version, boolean active) {
        return jdbc.sql("""
                UPDATE account.contact SET active = ?, main = main AND ?, version = version + 1
                WHERE id = ? AND version = ?""").params(active, active, id, version).update() == 1;
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
                row.getInt("version"));
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
