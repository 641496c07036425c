package dev.shipkeep.receivable.cod;

import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.cod.CodTerms.Rhythm;
import dev.shipkeep.receivable.cod.CodTerms.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads collected money: what is in no batch yet, and the batches. */
@Component
public class CodReader {

    private static final int MOST_READ = 300;

    private static final String SELECT_BATCH = """
            SELECT batch.id, batch.payer_id, account.name, batch.currency, batch.from_day, batch.through_day, batch.parcels,
                   batch.amount_fen, batch.way, batch.settled_day, batch.settled_note, batch.made_by_name, batch.made_at
            FROM receivable.cod_batch batch JOIN account.account ON account.id = batch.payer_id
            """;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    CodReader(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** What was collected and is in no batch, the largest due amount first. */
    @Transactional(readOnly = true)
    public List<CodBalance> listBalances() {
        LocalDate week = new CodTerms(Way.REMIT, Rhythm.WEEK).lastDayBefore(time.today());
        LocalDate month = new CodTerms(Way.REMIT, Rhythm.MONTH).lastDayBefore(time.today());
        return jdbc.sql("""
                SELECT parcel.payer_id, account.code, account.name, parcel.currency, terms.way, terms.rhythm,
                       min(parcel.delivered_day) AS first_day, count(*) AS parcels,
                       sum(parcel.amount_fen)::bigint AS open_fen,
                       coalesce(sum(parcel.amount_fen) FILTER (WHERE parcel.delivered_day <=
                           CASE WHEN terms.rhythm = 'MONTH' THEN ?::date ELSE ?::date END), 0)::bigint AS due_fen
                FROM receivable.cod_parcel parcel JOIN account.account ON account.id = parcel.payer_id
                    LEFT JOIN receivable.cod_terms terms ON terms.payer_id = parcel.payer_id
                WHERE parcel.batch_id IS NULL
                GROUP BY parcel.payer_id, account.code, account.name, parcel.currency, terms.way, terms.rhythm
                ORDER BY due_fen DESC, open_fen DESC, parcel.payer_id LIMIT ?""")
                .params(month, week, MOST_READ)
                .query((row, number) -> balance(row))
                .list();
    }

    private CodBalance balance(ResultSet row) throws SQLException {
        CodTerms terms = row.getString("way") == null ? CodTerms.USUAL : terms(row);
        return new CodBalance(
                row.getLong("payer_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("currency"),
                terms,
                row.getObject("first_day", LocalDate.class),
                row.getLong("parcels"),
                row.getLong("open_fen"),
                row.getLong("due_fen"),
                terms.lastDayBefore(time.today()));
    }

    private static CodTerms terms(ResultSet row) throws SQLException {
        return new CodTerms(Way.valueOf(row.getString("way")), Rhythm.valueOf(row.getString("rhythm")));
    }

    @Transactional(readOnly = true)
    public CodTerms termsOf(long payerId) {
        return jdbc.sql("SELECT way, rhythm FROM receivable.cod_terms WHERE payer_id = ?")
                .param(payerId)
                .query((row, number) -> terms(row))
                .optional()
                .orElse(CodTerms.USUAL);
    }

    /** Those that are to be sent on first, then the newest. */
    @Transactional(readOnly = true)
    public List<CodBatch> listBatches() {
        return jdbc.sql(SELECT_BATCH + "ORDER BY batch.settled_day IS NOT NULL, batch.id DESC LIMIT ?")
                .param(MOST_READ)
                .query(CodReader::batch)
                .list();
    }

    /** @throws NotFound when there is none or it may not be seen */
    @Transactional(readOnly = true)
    public CodBatch getBatch(long id) {
        return jdbc.sql(SELECT_BATCH + "WHERE batch.id = ?")
                .param(id)
                .query(CodReader::batch)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static CodBatch batch(ResultSet row, int number) throws SQLException {
        return new CodBatch(
                row.getLong("id"),
                row.getLong("payer_id"),
                row.getString("name"),
                row.getString("currency"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("through_day", LocalDate.class),
                row.getInt("parcels"),
                row.getLong("amount_fen"),
                Way.valueOf(row.getString("way")),
                row.getObject("settled_day", LocalDate.class),
                row.getString("settled_note"),
                row.getString("made_by_name"),
                row.getTimestamp("made_at").toInstant());
    }
}
