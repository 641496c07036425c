package dev.shipkeep.settlement.internal;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.settlement.Dispute;
import dev.shipkeep.settlement.DisputeState;
import dev.shipkeep.settlement.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of disputes, and the state of the statements that they are about. */
@Component
public class DisputeStore {

    private static final String SELECT = """
            SELECT dispute.id, dispute.statement_id, statement.number, dispute.payer_id, account.name,
                   statement.currency, dispute.waybill_no, dispute.item_position, dispute.reason, dispute.claimed_fen,
                   dispute.state, dispute.accepted_fen, dispute.answer, dispute.note_id, dispute.opened_by_name,
                   dispute.opened_at, dispute.answered_by_name, dispute.answered_at
            FROM settlement.dispute
                JOIN settlement.statement ON statement.id = dispute.statement_id
                JOIN account.account ON account.id = dispute.payer_id
            """;

    /** What is not disputed any more is what it was before: confirmed, or just closed. */
    private static final String FOLLOW = """
            UPDATE settlement.statement SET state = CASE
                WHEN EXISTS (SELECT FROM settlement.dispute WHERE statement_id = statement.id AND state = 'OPEN')
                    THEN 'DISPUTED'
                WHEN confirmed_at IS NOT NULL THEN 'CONFIRMED' ELSE 'CLOSED' END
            WHERE id = ? AND state <> 'PREVIEW'""";

    private final JdbcClient jdbc;
    private final BusinessTime time;

    DisputeStore(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** A new dispute; nothing when the same thing is disputed already. */
    @Transactional
    public Optional<Long> insert(Statement statement, Dispute.Claim claim) {
        Optional<Long> id = jdbc.sql("""
                INSERT INTO settlement.dispute
                    (statement_id, payer_id, waybill_no, item_position, reason, claimed_fen, state, opened_by_name,
                     opened_at)
                VALUES (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?)
                ON CONFLICT (statement_id, waybill_no, item_position) WHERE state = 'OPEN' DO NOTHING RETURNING id""")
                .params(
                        statement.id(),
                        statement.payer().id(),
                        claim.waybillNo(),
                        claim.itemPosition(),
                        claim.reason(),
                        claim.claimedFen(),
                        Acting.get().name(),
                        Timestamp.from(time.now()))
                .query(Long.class)
                .optional();
        follow(statement.id());
        return id;
    }

    /** Answers an open dispute, once; whether it was still open. */
    @Transactional
    public boolean answer(Dispute dispute, long acceptedFen, String answer, @Nullable Long noteId) {
        boolean answered = jdbc.sql("""
                UPDATE settlement.dispute
                SET state = ?, accepted_fen = ?, answer = ?, note_id = ?, answered_by_name = ?, answered_at = ?
                WHERE id = ? AND state = 'OPEN'""")
                        .param((acceptedFen > 0 ? DisputeState.ACCEPTED : DisputeState.REFUSED).name())
                        .param(acceptedFen)
                        .param(answer)
                        .param(noteId)
                        .param(Acting.get().name())
                        .param(Timestamp.from(time.now()))
                        .param(dispute.id())
                        .update()
                == 1;
        follow(dispute.statementId());
        return answered;
    }

    /** Opens again what was to be answered by a note that did not come about, unless it was disputed anew. */
    @Transactional
    public void reopen(long noteId) {
        jdbc.sql("""
                UPDATE settlement.dispute
                SET state = 'OPEN', accepted_fen = 0, answer = NULL, note_id = NULL, answered_by_name = NULL,
                    answered_at = NULL
                WHERE note_id = ? AND NOT EXISTS (
                    SELECT FROM settlement.dispute other
                    WHERE other.statement_id = dispute.statement_id AND other.waybill_no = dispute.waybill_no
                      AND other.item_position = dispute.item_position AND other.state = 'OPEN')
                RETURNING statement_id""").param(noteId).query(Long.class).list().forEach(this::follow);
    }

    private void follow(long statementId) {
        jdbc.sql(FOLLOW).param(statementId).update();
    }

    /** Keeps others from answering it until the transaction ends. */
    @Transactional
    public Dispute lock(long id) {
        jdbc.sql("SELECT id FROM settlement.dispute WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional();
        return getDispute(id);
    }

    @Transactional(readOnly = true)
    public Dispute getDispute(long id) {
        return jdbc.sql(SELECT + "WHERE dispute.id = ?")
                .param(id)
                .query(DisputeStore::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Dispute> listOf(long statementId) {
        return jdbc.sql(SELECT + "WHERE dispute.statement_id = ? ORDER BY dispute.id")
                .param(statementId)
                .query(DisputeStore::read)
                .list();
    }

    /** Disputes in a state, open ones by age, others newest first. */
    @Transactional(readOnly = true)
    public List<Dispute> list(boolean open, int limit) {
        return jdbc.sql(SELECT
                        + (open
                                ? "WHERE dispute.state = 'OPEN' ORDER BY dispute.id"
                                : "WHERE dispute.state <> 'OPEN' ORDER BY dispute.id DESC")
                        + " LIMIT ?")
                .param(limit)
                .query(DisputeStore::read)
                .list();
    }

    private static Dispute read(ResultSet row, int number) throws SQLException {
        return new Dispute(
                row.getLong("id"),
                row.getLong("statement_id"),
                row.getString("number"),
                row.getLong("payer_id"),
                row.getString("name"),
                row.getString("currency"),
                row.getString("waybill_no"),
                row.getInt("item_position"),
                row.getString("reason"),
                row.getLong("claimed_fen"),
                DisputeState.valueOf(row.getString("state")),
                row.getLong("accepted_fen"),
                row.getString("answer"),
                row.getObject("note_id", Long.class),
                row.getString("opened_by_name"),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("answered_by_name"),
                instant(row.getTimestamp("answered_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
