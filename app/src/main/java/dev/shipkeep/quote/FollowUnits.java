package dev.shipkeep.quote;

import dev.shipkeep.organization.PlacedRows;
import dev.shipkeep.organization.UnitClosed;
import dev.shipkeep.organization.UnitMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the quotes' copies of units' paths: who sees a prospect's quote is decided by them. */
@Component
class FollowUnits {

    private static final String QUOTES = "quote.quote";

    private final JdbcClient jdbc;
    private final PlacedRows rows;

    FollowUnits(JdbcClient jdbc, PlacedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @EventListener
    void on(UnitMoved moved) {
        rows.follow(QUOTES, moved);
    }

    @EventListener
    void on(UnitClosed closed) {
        rows.lockOutWriters(QUOTES);
        jdbc.sql("""
                UPDATE quote.quote SET org_path = successor.path
                FROM organization.unit successor, organization.unit closed
                WHERE successor.id = ? AND closed.id = ? AND quote.org_path = closed.path""").params(closed.successorId(), closed.unitId()).update();
    }
}
