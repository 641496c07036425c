package dev.shipkeep.account;

import dev.shipkeep.account.register.AccountFilter;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.list.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads accounts for other programs: in the order of their ids, which never changes while somebody pages. */
@Component
public class AccountFeed {

    private static final String SELECT = """
            SELECT account.id, account.code, account.name, account.credit_code, account.industry,
                   account.enterprise_type, account.life_stage, account.address, account.division_code, account.region,
                   account.currency, unit.code AS unit_code, person.staff_no AS owner_staff_no,
                   parent.code AS parent_code, account.since, account.note, account.active, account.merged_into,
                   account.version, account.standing_day, account.parcels_12m, account.revenue_fen_12m,
                   account.margin_fen_12m, account.last_parcel_day, account.on_time_basis_points, account.key_account,
                   account.abc, account.tier, account.momentum
            FROM account.account
                JOIN organization.unit ON unit.id = account.unit_id
                LEFT JOIN organization.person ON person.id = account.owner_id
                LEFT JOIN account.account parent ON parent.id = account.parent_id
            """;

    private final JdbcClient jdbc;

    AccountFeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none or it may not be seen */
    @Transactional(readOnly = true)
    public AccountSnapshot getAccount(long id) {
        return jdbc.sql(SELECT + "WHERE account.id = ?")
                .param(id)
                .query(AccountFeed::read)
                .optional()
                .orElseThrow(() -> new NotFound());
    }

    /** Accounts that match, with an id above the given one. */
    @Transactional(readOnly = true)
    public List<AccountSnapshot> list(AccountQuery query, long afterId, int limit) {
        Where where = new Where();
        AccountFilter.of(query.values()).addTo(where);
        where.and("account.id > ?", afterId);
        return where.bind(jdbc.sql(SELECT + where.sql() + " ORDER BY account.id LIMIT " + limit))
                .query(AccountFeed::read)
                .list();
    }

    private static AccountSnapshot read(ResultSet row, int number) throws SQLException {
        return new AccountSnapshot(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("industry"),
                row.getString("enterprise_type"),
                row.getString("life_stage"),
                row.getString("address"),
                row.getString("division_code"),
                row.getString("region"),
                row.getString("currency"),
                row.getString("unit_code"),
                row.getString("owner_staff_no"),
                row.getString("parent_code"),
                row.getObject("since", LocalDate.class),
                row.getString("note"),
                row.getBoolean("active"),
                row.getObject("merged_into", Long.class),
                row.getInt("version"),
                row.getObject("standing_day", LocalDate.class),
                row.getLong("parcels_12m"),
                row.getLong("revenue_fen_12m"),
                row.getObject("margin_fen_12m", Long.class),
                row.getObject("last_parcel_day", LocalDate.class),
                row.getObject("on_time_basis_points", Integer.class),
                row.getBoolean("key_account"),
                row.getString("abc"),
                row.getString("tier"),
                row.getString("momentum"));
    }
}
