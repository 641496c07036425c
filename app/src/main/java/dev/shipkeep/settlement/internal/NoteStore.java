package dev.shipkeep.settlement.internal;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.settlement.Note;
import dev.shipkeep.settlement.NoteKind;
import dev.shipkeep.settlement.NoteState;
import dev.shipkeep.settlement.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of notes. */
@Component
public class NoteStore {

    private static final String SELECT = """
            SELECT note.id, note.number, note.statement_id, statement.number AS statement_number, note.payer_id,
                   account.name, statement.currency, note.kind, note.amount_fen, note.reason, note.state,
                   note.made_by_id, note.made_by_name, note.made_at, note.decided_by_name, note.decided_at
            FROM settlement.note
                JOIN settlement.statement ON statement.id = note.statement_id
                JOIN account.account ON account.id = note.payer_id
            """;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    NoteStore(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Transactional
    public long insert(Statement statement, NoteKind kind, long amountFen, String reason) {
        SignedIn person = Acting.get();
        return jdbc.sql("""
                INSERT INTO settlement.note
                    (statement_id, payer_id, kind, amount_fen, reason, state, made_by_id, made_by_name, made_at)
                VALUES (?, ?, ?, ?, ?, 'PROPOSED', ?, ?, ?) RETURNING id""")
                .params(
                        statement.id(),
                        statement.payer().id(),
                        kind.name(),
                        amountFen,
                        reason,
                        person.id(),
                        person.name(),
                        Timestamp.from(time.now()))
                .query(Long.class)
                .single();
    }

    /** Decides a proposed note, once; whether it was still to be decided. */
    @Transactional
    public boolean decide(long id, NoteState state, @Nullable String number) {
        return jdbc.sql("""
                UPDATE settlement.note SET state = ?, number = ?, decided_by_name = ?, decided_at = ?
                WHERE id = ? AND state = 'PROPOSED'""")
                        .param(state.name())
                        .param(number)
                        .param(Acting.get().name())
                        .param(Timestamp.from(time.now()))
                        .param(id)
                        .update()
                == 1;
    }

    /** Keeps others from deciding it until the transaction ends. */
    @Transactional
    public Note lock(long id) {
        jdbc.sql("SELECT id FROM settlement.note WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional();
        return getNote(id);
    }

    @Transactional(readOnly = true)
    public Note getNote(long id) {
        return jdbc.sql(SELECT + "WHERE note.id = ?")
                .param(id)
                .query(NoteStore::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Note> listOf(long statementId) {
        return jdbc.sql(SELECT + "WHERE note.statement_id = ? ORDER BY note.id")
                .param(statementId)
                .query(NoteStore::read)
                .list();
    }

    /** Those that wait for a second person, the oldest first. */
    @Transactional(readOnly = true)
    public List<Note> listProposed(int limit) {
        return jdbc.sql(SELECT + "WHERE note.state = 'PROPOSED' ORDER BY note.id LIMIT ?")
                .param(limit)
                .query(NoteStore::read)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Note> listNewest(int limit) {
        return jdbc.sql(SELECT + "WHERE note.state <> 'PROPOSED' ORDER BY note.id DESC LIMIT ?")
                .param(limit)
                .query(NoteStore::read)
                .list();
    }

    private static Note read(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("statement_id"),
                row.getString("statement_number"),
                row.getLong("payer_id"),
                row.getString("name"),
                row.getString("currency"),
                NoteKind.valueOf(row.getString("kind")),
                row.getLong("amount_fen"),
                row.getString("reason"),
                NoteState.valueOf(row.getString("state")),
                row.getLong("made_by_id"),
                row.getString("made_by_name"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("decided_by_name"),
                instant(row.getTimestamp("decided_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
