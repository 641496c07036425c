package dev.shipkeep.account.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what hangs on one account to another, set by set, and back. */
@Component
final class MergeMover {

    private final JdbcClient jdbc;

    MergeMover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MergePreview.Holdings count(long accountId) {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM account.shipper_code WHERE account_id = :id) AS codes,
                       (SELECT count(*) FROM account.contact WHERE account_id = :id) AS contacts,
                       (SELECT count(*) FROM platform.file WHERE account_id = :id) AS documents,
                       (SELECT count(*) FROM account.team_member WHERE account_id = :id) AS team_members,
                       (SELECT count(*) FROM account.account WHERE parent_id = :id) AS children""")
                .param("id", accountId)
                .query((row, number) -> new MergePreview.Holdings(
                        row.getLong("codes"),
                        row.getLong("contacts"),
                        row.getLong("documents"),
                        row.getLong("team_members"),
                        row.getLong("children")))
                .single();
    }

    List<Long> moveCodes(long from, long to) {
        return ids("UPDATE account.shipper_code SET account_id = ? WHERE account_id = ? RETURNING id", to, from);
    }

    List<Long> listMainContacts(long accountId) {
        return ids("SELECT id FROM account.contact WHERE account_id = ? AND main ORDER BY id", accountId);
    }

    /** The survivor keeps its main contact. */
    List<Long> moveContacts(long from, long to) {
        String update = "UPDATE account.contact SET account_id = ?, main = false WHERE account_id = ? RETURNING id";
        return ids(update, to, from);
    }

    List<Long> moveDocuments(long from, long to) {
        return ids("UPDATE platform.file SET account_id = ? WHERE account_id = ? RETURNING id", to, from);
    }

    List<String> copyTeam(long from, long to) {
        String insert = """
                INSERT INTO account.team_member (account_id, person_id, duty)
                SELECT ?, person_id, duty FROM account.team_member WHERE account_id = ?
                ON CONFLICT DO NOTHING RETURNING person_id || '/' || duty""";
        return jdbc.sql(insert).params(to, from).query(String.class).list();
    }

    List<Long> moveChildren(long from, long to) {
        return ids("SELECT unnest(account.take_over_children(?, ?))", from, to);
    }

    private List<Long> ids(String statement, Object... parameters) {
        return jdbc.sql(statement).params(parameters).query(Long.class).list();
    }

    void moveBack(Moved moved, long survivor, long duplicate) {
        back(moved.codes(), survivor, duplicate, """
                UPDATE account.shipper_code SET account_id = ? WHERE account_id = ? AND id = ANY (?)""");
        back(moved.contacts(), survivor, duplicate, """
                UPDATE account.contact SET account_id = ? WHERE account_id = ? AND id = ANY (?)""");
        cutBetween(survivor, duplicate);
        back(moved.documents(), survivor, duplicate, """
                UPDATE platform.file SET account_id = ? WHERE account_id = ? AND id = ANY (?)""");
        jdbc.sql("UPDATE account.contact SET main = true WHERE account_id = ? AND id = ANY (?)")
                .params(duplicate, moved.mainContacts().toArray(Long[]::new))
                .update();
        jdbc.sql("DELETE FROM account.team_member WHERE account_id = ? AND person_id || '/' || duty = ANY (?)")
                .params(survivor, moved.team().toArray(String[]::new))
                .update();
        jdbc.sql("SELECT account.give_children_back(?, ?, ?)")
                .params(moved.children().toArray(Long[]::new), duplicate, survivor)
                .query(Long.class)
                .single();
    }

    /** What was drawn between people of both sides meanwhile means nothing once they are two companies again. */
    private void cutBetween(long one, long other) {
        String lines = """
                DELETE FROM account.influence_line USING account.contact source, account.contact target
                WHERE source.id = from_contact_id AND target.id = to_contact_id
                  AND source.account_id <> target.account_id
                  AND source.account_id IN (:one, :other) AND target.account_id IN (:one, :other)""";
        String superiors = """
                UPDATE account.contact SET reports_to = NULL FROM account.contact superior
                WHERE superior.id = contact.reports_to AND superior.account_id <> contact.account_id
                  AND contact.account_id IN (:one, :other)""";
        for (String statement : List.of(lines, superiors)) {
            jdbc.sql(statement).param("one", one).param("other", other).update();
        }
    }

    private void back(List<Long> ids, long survivor, long duplicate, String update) {
        jdbc.sql(update).params(duplicate, survivor, ids.toArray(Long[]::new)).update();
    }

    void setParent(long accountId, @Nullable Long parentId) {
        jdbc.sql("UPDATE account.account SET parent_id = ?, version = version + 1 WHERE id = ?")
                .param(parentId)
                .param(accountId)
                .update();
    }

    void setMergedInto(long accountId, @Nullable Long survivorId) {
        jdbc.sql("UPDATE account.account SET merged_into = ?, version = version + 1 WHERE id = ?")
                .param(survivorId)
                .param(accountId)
                .update();
    }
}
