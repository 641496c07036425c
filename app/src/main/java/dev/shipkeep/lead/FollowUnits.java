package dev.shipkeep.lead;

import dev.shipkeep.organization.UnitClosed;
import dev.shipkeep.organization.UnitMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the leads' copies of their units' paths: scope is decided by them. */
@Component
class FollowUnits {

    private final JdbcClient jdbc;

    FollowUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(UnitMoved moved) {
        lockOutWriters();
        jdbc.sql("""
                UPDATE lead.lead
                SET org_path = CASE WHEN org_path = :old::ltree THEN :new::ltree
                               ELSE :new::ltree || subpath(org_path, nlevel(:old::ltree)) END
                WHERE org_path <@ :old::ltree""")
                .param("old", moved.oldPath())
                .param("new", moved.newPath())
                .update();
    }

    @EventListener
    void on(UnitClosed closed) {
        lockOutWriters();
        jdbc.sql("""
                UPDATE lead.lead
                SET unit_id = successor.id, org_path = successor.path, version = lead.version + 1
                FROM organization.unit successor
                WHERE successor.id = ? AND lead.unit_id = ?""").params(closed.successorId(), closed.unitId()).update();
    }

    /** Somebody writing a lead right now has read the path from before; it would be kept, and decide wrongly. */
    private void lockOutWriters() {
        jdbc.sql("LOCK TABLE lead.lead IN SHARE ROW EXCLUSIVE MODE").update();
    }
}
