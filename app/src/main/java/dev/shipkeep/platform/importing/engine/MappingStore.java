package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.NamedMapping;
import dev.shipkeep.platform.importing.NamedMapping.Origin;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mappings saved under a name. Everybody may use everybody's; each changes only their own. */
@Component
public class MappingStore {

    private static final int MOST_LISTED = 200;

    private final JdbcClient jdbc;

    MappingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's own first. */
    public List<NamedMapping> list(String kind, SignedIn person) {
        return jdbc.sql("""
                SELECT name, mapping::text AS mapping, person_id = :person AS own, person_name
                FROM platform.import_mapping WHERE kind = :kind
                ORDER BY person_id <> :person, name, id LIMIT :limit""")
                .param("kind", kind)
                .param("person", person.id())
                .param("limit", MOST_LISTED)
                .query((row, number) -> new NamedMapping(
                        row.getString("name"),
                        row.getBoolean("own") ? Origin.OWN : Origin.COLLEAGUE,
                        row.getString("person_name"),
                        ImportJson.readMapping(row.getString("mapping"))))
                .list();
    }

    public void save(String kind, String name, ImportMapping mapping, SignedIn person) {
        jdbc.sql("""
                INSERT INTO platform.import_mapping (kind, name, mapping, person_id, person_name)
                VALUES (?, ?, ?::jsonb, ?, ?)
                ON CONFLICT (kind, name, person_id) DO UPDATE SET mapping = excluded.mapping""")
                .params(kind, name, ImportJson.write(mapping), person.id(), person.name())
                .update();
    }

    public void delete(String kind, String name, SignedIn person) {
        jdbc.sql("DELETE FROM platform.import_mapping WHERE kind = ? AND name = ? AND person_id = ?")
                .params(kind, name, person.id())
                .update();
    }
}
