package dev.shipkeep.account;

import dev.shipkeep.organization.UnitClosed;
import dev.shipkeep.organization.UnitMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the accounts' copies of their units' paths: scope is decided by them. */
@Component
class FollowUnitMoves {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    FollowUnitMoves(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    void on(UnitMoved moved) {
        lockOutWriters();
        jdbc.sql("""
                UPDATE account.account
                SET org_path = CASE WHEN org_path = :old::ltree THEN :new::ltree
                               ELSE :new::ltree || subpath(org_path, nlevel(:old::ltree)) END
                WHERE org_path <@ :old::ltree""")
                .param("old", moved.oldPath())
                .param("new", moved.newPath())
                .update();
    }

    /** The successor takes the accounts over; upper modules hear of each, as of any other move. */
    @EventListener
    void on(UnitClosed closed) {
        lockOutWriters();
        jdbc.sql("""
                UPDATE account.account
                SET unit_id = successor.id, org_path = successor.path, version = account.version + 1
                FROM organization.unit successor
                WHERE successor.id = ? AND account.unit_id = ?
                RETURNING account.id, account.currency""")
                .params(closed.successorId(), closed.unitId())
                .query((row, number) -> new AccountMoved(
                        row.getLong("id"), row.getString("currency"), closed.unitId(), closed.successorId()))
                .list()
                .forEach(events::publishEvent);
    }

    /** Somebody writing an account right now has read the path from before; it would be kept, and decide wrongly. */
    private void lockOutWriters() {
        jdbc.sql("LOCK TABLE account.account IN SHARE ROW EXCLUSIVE MODE").update();
    }
}
