package dev.shipkeep.lead;

import dev.shipkeep.organization.PlacedRows;
import dev.shipkeep.organization.UnitClosed;
import dev.shipkeep.organization.UnitMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the leads' copies of their units' paths: scope is decided by them. */
@Component
class FollowUnits {

    private static final String LEADS = "lead.lead";

    private final JdbcClient jdbc;
    private final PlacedRows rows;

    FollowUnits(JdbcClient jdbc, PlacedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @EventListener
    void on(UnitMoved moved) {
        rows.follow(LEADS, moved);
    }

    @EventListener
    void on(UnitClosed closed) {
        rows.lockOutWriters(LEADS);
        jdbc.sql("""
                UPDATE lead.lead
                SET unit_id = successor.id, org_path = successor.path, version = lead.version + 1
                FROM organization.unit successor
                WHERE successor.id = ? AND lead.unit_id = ?""").params(closed.successorId(), closed.unitId()).update();
    }
}
