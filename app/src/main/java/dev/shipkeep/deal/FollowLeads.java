package dev.shipkeep.deal;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.lead.LeadBecameAccount;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A lead that became an account is a deal in the same moment, with what the lead promised; its owner is the account's. */
@Component
class FollowLeads {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final DealRepository deals;
    private final DealLog log;
    private final BusinessTime time;

    FollowLeads(JdbcClient jdbc, Accounts accounts, DealRepository deals, DealLog log, BusinessTime time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.deals = deals;
        this.log = log;
        this.time = time;
    }

    @EventListener
    @Transactional
    void on(LeadBecameAccount event) {
        Account account = accounts.getAccount(event.accountId());
        DealEntry promise = jdbc.sql("""
                SELECT coalesce(nullif(goods, ''), name) AS title, coalesce(parcels_month, 0) AS parcels,
                       revenue_month_fen, coalesce(carriers, '') AS carriers, source
                FROM lead.lead WHERE id = ?""")
                .param(event.leadId())
                .query((row, number) -> promise(row))
                .single();
        Deal.Owner owner =
                jdbc.sql("""
                SELECT person.id, person.name FROM account.account JOIN organization.person ON person.id = owner_id
                WHERE account.id = ?""").param(event.accountId()).query(Deal.Owner.class).single();
        Instant now = time.now();
        long id = deals.add(account.id(), account.currency(), owner, promise, now);
        jdbc.sql("UPDATE deal.deal SET lead_id = ? WHERE id = ?")
                .params(event.leadId(), id)
                .update();
        jdbc.sql("""
                INSERT INTO deal.place (account_id, latitude, longitude, noted_at)
                SELECT account_id, latitude, longitude, found_at FROM lead.lead
                WHERE id = ? AND latitude IS NOT NULL AND longitude IS NOT NULL
                ON CONFLICT (account_id) DO NOTHING""").param(event.leadId()).update();
        deals.arrive(id, 1, owner.name(), now);
        Deal deal = deals.find(id).orElseThrow();
        log.changed("create", null, deal);
        log.tell(deal, "deal.timeline.begun", deal.title());
    }

    private static DealEntry promise(ResultSet row) throws SQLException {
        String title = row.getString("title");
        String carriers = row.getString("carriers");
        return new DealEntry(
                title.substring(0, Math.min(title.length(), DealKeeper.LONGEST_TITLE)),
                row.getLong("parcels"),
                row.getLong("revenue_month_fen"),
                null,
                null,
                carriers.substring(0, Math.min(carriers.length(), DealKeeper.LONGEST_TITLE)),
                Objects.requireNonNull(row.getString("source")),
                "",
                null,
                null,
                null,
                null);
    }
}
