package dev.shipkeep.organization;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps copies of units' paths in step with the tree: a table with {@code org_path} decides by it who sees its rows. Whoever
 * owns such a table listens to {@link UnitMoved} and asks here.
 */
@Component
public class PlacedRows {

    private final JdbcClient jdbc;

    PlacedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param table with its schema, as it is written in the program */
    public void follow(String table, UnitMoved moved) {
        lockOutWriters(table);
        jdbc.sql("""
                UPDATE %s
                SET org_path = CASE WHEN org_path = :old::ltree THEN :new::ltree
                               ELSE :new::ltree || subpath(org_path, nlevel(:old::ltree)) END
                WHERE org_path <@ :old::ltree""".formatted(table))
                .param("old", moved.oldPath())
                .param("new", moved.newPath())
                .update();
    }

    /** Somebody writing a row right now has read the path from before; it would be kept, and decide wrongly. */
    public void lockOutWriters(String table) {
        jdbc.sql("LOCK TABLE " + table + " IN SHARE ROW EXCLUSIVE MODE").update();
    }
}
