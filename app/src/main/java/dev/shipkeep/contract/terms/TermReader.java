package dev.shipkeep.contract.terms;

import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.card.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads covers and classes of many accounts in one statement each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TermReader {

    private static final String SELECT_COVER = """
            SELECT cover.account_id, cover.payer_id, contract_id, contract.selection, cover.valid_from,
                   cover.valid_through
            FROM contract.cover JOIN contract.contract ON contract.id = contract_id
            WHERE in_force AND cover.valid_from <= ? AND coalesce(cover.valid_through, 'infinity') >= ?
            """;

    private final JdbcClient jdbc;

    TermReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the accounts that the acting person may see. */
    public List<KnownAccount> listAccounts(Collection<Long> ids) {
        return jdbc.sql("SELECT id, currency FROM account.account WHERE id = ANY (?)")
                .param(ids.toArray(Long[]::new))
                .query((row, number) -> new KnownAccount(row.getLong("id"), row.getString("currency")))
                .list();
    }

    public List<Cover> listCovers(Collection<Long> accountIds, LocalDate from, LocalDate through) {
        return jdbc.sql(SELECT_COVER + "AND cover.account_id = ANY (?) ORDER BY cover.account_id, cover.valid_from")
                .param(through)
                .param(from)
                .param(accountIds.toArray(Long[]::new))
                .query((row, number) -> cover(row))
                .list();
    }

    public List<Cover> listCoversOfPayers(Collection<Long> payerIds, LocalDate from, LocalDate through) {
        return jdbc.sql(SELECT_COVER + "AND cover.payer_id = ANY (?) ORDER BY cover.account_id, cover.valid_from")
                .param(through)
                .param(from)
                .param(payerIds.toArray(Long[]::new))
                .query((row, number) -> cover(row))
                .list();
    }

    /** The classes of the accounts on the days asked for. */
    public List<GradeSpan> listGrades(Collection<Long> accountIds, LocalDate from, LocalDate through) {
        return jdbc.sql("""
                SELECT account_id, tier, from_day, through_day FROM (
                    SELECT account_id, tier, from_day,
                           lead(from_day) OVER (PARTITION BY account_id ORDER BY from_day) - 1 AS through_day
                    FROM contract.account_grade WHERE account_id = ANY (?)) span
                WHERE from_day <= ? AND coalesce(through_day, 'infinity') >= ? ORDER BY account_id, from_day""")
                .param(accountIds.toArray(Long[]::new))
                .param(through)
                .param(from)
                .query((row, number) -> new GradeSpan(
                        row.getLong("account_id"), row.getString("tier"), days(row, "from_day", "through_day")))
                .list();
    }

    private static Cover cover(ResultSet row) throws SQLException {
        return new Cover(
                row.getLong("account_id"),
                row.getLong("payer_id"),
                row.getLong("contract_id"),
                PriceBook.Selection.valueOf(row.getString("selection")),
                days(row, "valid_from", "valid_through"));
    }

    private static Validity days(ResultSet row, String from, String through) throws SQLException {
        return new Validity(row.getObject(from, LocalDate.class), row.getObject(through, LocalDate.class));
    }
}
