package dev.shipkeep.account;

import dev.shipkeep.platform.access.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The shipper archive for other modules. Whoever asks gets only the accounts that the acting person may see. */
@Component
public class Accounts {

    private static final String SELECT_ACCOUNT = """
            SELECT account.id, account.code, account.name, account.credit_code, account.industry,
                   account.enterprise_type, account.life_stage, account.division_code, account.region,
                   account.currency, account.unit_id, unit.name AS unit_name, account.org_path::text AS org_path,
                   account.owner_id, person.name AS owner_name, account.parent_id, account.since, account.active,
                   account.merged_into, account.key_account, account.abc, account.tier, account.version
            FROM account.account
                JOIN organization.unit ON unit.id = account.unit_id
                LEFT JOIN organization.person ON person.id = account.owner_id
            """;

    /** Whoever is shown an account may read what belongs to it; the rest of the transaction need not ask row by row. */
    private static final String SELECT_IN_HAND =
            "SELECT seen.*, set_config('shipkeep.account', seen.id::text, true) FROM (" + SELECT_ACCOUNT
                    + "WHERE account.id = ?) seen";

    private final JdbcClient jdbc;
    private final StandingWriter standings;

    Accounts(JdbcClient jdbc, StandingWriter standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    /** @throws NotFound when there is none or it may not be seen */
    @Transactional(readOnly = true)
    public Account getAccount(long id) {
        return findAccount(id).orElseThrow(() -> new NotFound());
    }

    @Transactional(readOnly = true)
    public Optional<Account> findAccount(long id) {
        return jdbc.sql(SELECT_IN_HAND).param(id).query(Accounts::read).optional();
    }

    /** The account that a shipper code leads to, after merges. */
    @Transactional(readOnly = true)
    public Optional<Account> findAccountByShipperCode(String code) {
        String byCode = "WHERE account.id = (SELECT account_id FROM account.shipper_code WHERE shipper_code.code = ?)";
        return jdbc.sql(SELECT_ACCOUNT + byCode)
                .param(code)
                .query(Accounts::read)
                .optional();
    }

    /** Those of the given accounts that may be seen, in no order. */
    @Transactional(readOnly = true)
    public List<Account> listAccounts(Collection<Long> ids) {
        return jdbc.sql(SELECT_ACCOUNT + "WHERE account.id = ANY (?)")
                .param(ids.toArray(Long[]::new))
                .query(Accounts::read)
                .list();
    }

    /**
     * Puts the figures and classes of accounts into the archive, so that lists can filter, sort and sum them. Accounts
     * that are not in the list keep theirs.
     *
     * @return how many accounts had other figures before
     */
    @Transactional
    public int publishStandings(List<AccountStanding> published) {
        return standings.write(published);
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("industry"),
                row.getString("enterprise_type"),
                row.getString("life_stage"),
                row.getString("division_code"),
                row.getString("region"),
                row.getString("currency"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getString("org_path"),
                row.getObject("owner_id", Long.class),
                row.getString("owner_name"),
                row.getObject("parent_id", Long.class),
                row.getObject("since", LocalDate.class),
                row.getBoolean("active"),
                row.getObject("merged_into", Long.class),
                row.getBoolean("key_account"),
                row.getString("abc"),
                row.getString("tier"),
                row.getInt("version"));
    }
}
