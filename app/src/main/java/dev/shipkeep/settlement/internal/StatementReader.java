package dev.shipkeep.settlement.internal;

import dev.shipkeep.core.settlement.ItemKind;
import dev.shipkeep.settlement.CoveredAccount;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementPart;
import dev.shipkeep.settlement.VolumeReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads statements with their parts. */
@Component
public class StatementReader {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StatementReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Optional<Statement> findStatement(long id) {
        return jdbc.sql(StatementRows.SELECT + "WHERE statement.id = ?")
                .param(id)
                .query(StatementRows::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Statement> listOfMonth(long payerId, YearMonth month) {
        return jdbc.sql(StatementRows.SELECT
                        + "WHERE statement.payer_id = ? AND statement.month = ? ORDER BY statement.currency")
                .params(payerId, month.atDay(1))
                .query(StatementRows::read)
                .list();
    }

    /** The newest statements of a payer, newest first. */
    @Transactional(readOnly = true)
    public List<Statement> listOfPayer(long payerId, int limit) {
        return jdbc.sql(StatementRows.SELECT
                        + "WHERE statement.payer_id = ? ORDER BY statement.month DESC, statement.id DESC LIMIT ?")
                .params(payerId, limit)
                .query(StatementRows::read)
                .list();
    }

    @Transactional(readOnly = true)
    public List<StatementPart> listParts(long statementId) {
        return jdbc.sql("""
                SELECT position, kind, code, parcels, chargeable_grams, amount_fen, details
                FROM settlement.statement_item WHERE statement_id = ? ORDER BY position""")
                .param(statementId)
                .query((row, number) -> new StatementPart(
                        row.getInt("position"),
                        ItemKind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getLong("parcels"),
                        row.getLong("chargeable_grams"),
                        row.getLong("amount_fen"),
                        reason(row.getString("details"))))
                .list();
    }

    private @Nullable VolumeReason reason(@Nullable String details) {
        return details == null ? null : json.readValue(details, VolumeReason.class);
    }

    /** Whose parcels it bills, the largest first; names only of those whom the acting person sees. */
    @Transactional(readOnly = true)
    public List<CoveredAccount> listAccounts(long statementId) {
        return jdbc.sql("""
                SELECT account_id, account.code, account.name, from_day, through_day, parcels, chargeable_grams,
                       freight_fen, surcharge_fen, rebate_fen, waiting
                FROM settlement.statement_account LEFT JOIN account.account ON account.id = account_id
                WHERE statement_id = ?
                ORDER BY freight_fen + surcharge_fen DESC, account_id, from_day""")
                .param(statementId)
                .query(StatementReader::readAccount)
                .list();
    }

    private static CoveredAccount readAccount(ResultSet row, int number) throws SQLException {
        return new CoveredAccount(
                row.getLong("account_id"),
                row.getString("code"),
                row.getString("name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("through_day", LocalDate.class),
                row.getLong("parcels"),
                row.getLong("chargeable_grams"),
                row.getLong("freight_fen"),
                row.getLong("surcharge_fen"),
                row.getLong("rebate_fen"),
                row.getLong("waiting"));
    }
}
