package dev.shipkeep.platform.list;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the views that people saved. A view holds filters only: whoever opens a shared one sees the own accounts in it. */
@Component
class SavedViews {

    private static final int MOST_SHOWN = 100;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Own views first, then those that others share. */
    @Transactional(readOnly = true)
    public List<SavedView> listViews(String list) {
        return jdbc.sql("""
                SELECT id, name, query, shared, person_id = platform.person_id() AS own
                FROM platform.saved_view WHERE list = ? ORDER BY own DESC, name, id LIMIT ?""")
                .params(list, MOST_SHOWN)
                .query((row, number) -> new SavedView(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("shared"),
                        row.getBoolean("own")))
                .list();
    }

    /** Saves under a name; the own view of that name is replaced. */
    @Transactional
    public void save(String list, String name, String query, boolean shared) {
        String upsert = """
                INSERT INTO platform.saved_view (person_id, list, name, query, shared) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (person_id, list, name) DO UPDATE SET query = excluded.query, shared = excluded.shared""";
        jdbc.sql(upsert).params(Acting.get().id(), list, name, query, shared).update();
    }

    /** @throws NotFound when it is not the acting person's */
    @Transactional
    public void delete(long id) {
        if (jdbc.sql("DELETE FROM platform.saved_view WHERE id = ?").param(id).update() == 0) {
            throw new NotFound();
        }
    }
}
