package dev.shipkeep.account.archive;

import dev.shipkeep.account.archive.AccountCard.Figures;
import dev.shipkeep.platform.access.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one account with all names, in one statement. */
@Component
public class AccountCards {

    private static final String SELECT_CARD = """
            SELECT account.id, account.code, account.name, account.credit_code, account.industry,
                   account.enterprise_type, account.life_stage, account.address, account.division_code,
                   division.name AS division_name, account.region, account.currency, unit.code AS unit_code,
                   (SELECT string_agg(above.name, ' / ' ORDER BY nlevel(above.path)) FROM organization.unit above
                    WHERE above.path @> account.org_path AND (nlevel(above.path) > 1 OR above.id = account.unit_id))
                       AS unit_trail,
                   person.staff_no AS owner_staff_no, person.name AS owner_name, account.parent_id,
                   parent.code AS parent_code, parent.name AS parent_name, account.since, account.note,
                   account.active, account.merged_into, survivor.name AS survivor_name, account.version,
                   account.group_member_ids(account.id) AS group_ids, account.standing_day, account.parcels_12m,
                   account.revenue_fen_12m, account.margin_fen_12m, account.previous_parcels_12m,
                   account.previous_revenue_fen_12m, account.first_parcel_day, account.last_parcel_day,
                   account.on_time_basis_points, account.key_account, account.abc, account.tier, account.momentum,
                   account.change_basis_points
            FROM account.account
                JOIN organization.unit ON unit.id = account.unit_id
                LEFT JOIN organization.person ON person.id = account.owner_id
                LEFT JOIN organization.division ON division.code = account.division_code
                LEFT JOIN account.account parent ON parent.id = account.parent_id
                LEFT JOIN account.account survivor ON survivor.id = account.merged_into
            """;

    private final JdbcClient jdbc;

    AccountCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none or it may not be seen */
    @Transactional(readOnly = true)
    public AccountCard getCard(long id) {
        return jdbc.sql(SELECT_CARD + "WHERE account.id = ?")
                .param(id)
                .query(AccountCards::read)
                .optional()
                .orElseThrow(() -> new NotFound());
    }

    @Transactional(readOnly = true)
    public Optional<AccountCard> findByCode(String code) {
        return jdbc.sql(SELECT_CARD + "WHERE account.code = ?")
                .param(code)
                .query(AccountCards::read)
                .optional();
    }

    private static AccountCard read(ResultSet row, int number) throws SQLException {
        return new AccountCard(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("industry"),
                row.getString("enterprise_type"),
                row.getString("life_stage"),
                row.getString("address"),
                row.getString("division_code"),
                row.getString("division_name"),
                row.getString("region"),
                row.getString("currency"),
                row.getString("unit_code"),
                row.getString("unit_trail"),
                row.getString("owner_staff_no"),
                row.getString("owner_name"),
                row.getObject("parent_id", Long.class),
                row.getString("parent_code"),
                row.getString("parent_name"),
                row.getObject("since", LocalDate.class),
                row.getString("note"),
                row.getBoolean("active"),
                row.getObject("merged_into", Long.class),
                row.getString("survivor_name"),
                row.getInt("version"),
                List.of((Long[]) row.getArray("group_ids").getArray()),
                readFigures(row));
    }

    private static Figures readFigures(ResultSet row) throws SQLException {
        return new Figures(
                row.getObject("standing_day", LocalDate.class),
                row.getLong("parcels_12m"),
                row.getLong("revenue_fen_12m"),
                row.getObject("margin_fen_12m", Long.class),
                row.getLong("previous_parcels_12m"),
                row.getLong("previous_revenue_fen_12m"),
                row.getObject("first_parcel_day", LocalDate.class),
                row.getObject("last_parcel_day", LocalDate.class),
                row.getObject("on_time_basis_points", Integer.class),
                row.getBoolean("key_account"),
                row.getString("abc"),
                row.getString("tier"),
                row.getString("momentum"),
                row.getObject("change_basis_points", Integer.class));
    }
}
