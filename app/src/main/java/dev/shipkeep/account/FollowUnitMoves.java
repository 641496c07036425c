package dev.shipkeep.account;

import dev.shipkeep.organization.PlacedRows;
import dev.shipkeep.organization.UnitClosed;
import dev.shipkeep.organization.UnitMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the accounts' copies of their units' paths: scope is decided by them. */
@Component
class FollowUnitMoves {

    private static final String ACCOUNTS = "account.account";

    private final JdbcClient jdbc;
    private final PlacedRows rows;
    private final ApplicationEventPublisher events;

    FollowUnitMoves(JdbcClient jdbc, PlacedRows rows, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
    }

    @EventListener
    void on(UnitMoved moved) {
        rows.follow(ACCOUNTS, moved);
    }

    /** The successor takes the accounts over; upper modules hear of each, as of any other move. */
    @EventListener
    void on(UnitClosed closed) {
        rows.lockOutWriters(ACCOUNTS);
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
}
