package dev.shipkeep.settlement;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.receivable.Posting;
import dev.shipkeep.receivable.PostingKind;
import dev.shipkeep.receivable.Receivables;
import dev.shipkeep.settlement.internal.DisputeStore;
import dev.shipkeep.settlement.internal.NoteStore;
import dev.shipkeep.settlement.internal.Numbers;
import dev.shipkeep.settlement.internal.StatementReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Credit and debit notes: made with a reason, posted at once or, above the limit, when a second person agrees. */
@Component
public class Notes {

    static final int LONGEST_TEXT = 500;

    private static final long LARGEST_FEN = 100_000_000_00L;
    private static final int WAITING_LISTED = 200;
    private static final int DECIDED_LISTED = 100;

    private final NoteStore store;
    private final DisputeStore disputes;
    private final StatementReader statements;
    private final OwnCompanies company;
    private final Numbers numbers;
    private final Receivables receivables;
    private final NoteTrail trail;

    Notes(
            NoteStore store,
            DisputeStore disputes,
            StatementReader statements,
            OwnCompanies company,
            Numbers numbers,
            Receivables receivables,
            NoteTrail trail) {
        this.store = store;
        this.disputes = disputes;
        this.statements = statements;
        this.company = company;
        this.numbers = numbers;
        this.receivables = receivables;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public Note getNote(long id) {
        return store.getNote(id);
    }

    @Transactional(readOnly = true)
    public List<Note> listOf(long statementId) {
        return store.listOf(statementId);
    }

    /** Those that wait for a second person. */
    @Transactional(readOnly = true)
    public List<Note> listProposed() {
        return store.listProposed(WAITING_LISTED);
    }

    /** The last decided ones, newest first. */
    @Transactional(readOnly = true)
    public List<Note> listDecided() {
        return store.listNewest(DECIDED_LISTED);
    }

    /** Makes a note to a closed statement. */
    @Transactional
    public Change<Note> create(long statementId, NoteKind kind, long amountFen, String reason) {
        Statement statement = statements.findStatement(statementId).orElseThrow(NotFound::new);
        if (!statement.state().isClosed()) {
            return Change.refused("reason", "settlement.note.notClosed");
        }
        if (amountFen <= 0 || amountFen > LARGEST_FEN) {
            return Change.refused("amount", "settlement.money.wrong");
        }
        if (reason.isBlank() || reason.length() > LONGEST_TEXT) {
            return Change.refused("reason", "settlement.reason.wrong", LONGEST_TEXT);
        }
        Note note = store.getNote(store.insert(statement, kind, amountFen, reason.strip()));
        trail.made(note);
        return new Change.Done<>(amountFen <= company.get().noteLimitFen() ? post(note, statement) : note);
    }

    /** A second person agrees to a note or refuses it. A refused answer to a dispute is to be answered again. */
    @Transactional
    public Change<Note> decide(long noteId, boolean granted) {
        Note note = store.lock(noteId);
        if (note.state() != NoteState.PROPOSED) {
            return Change.refused("note", "settlement.note.decided");
        }
        if (note.madeById() == Acting.get().id()) {
            return Change.refused("note", "settlement.note.own");
        }
        if (granted) {
            return new Change.Done<>(
                    post(note, statements.findStatement(note.statementId()).orElseThrow(NotFound::new)));
        }
        store.decide(noteId, NoteState.REFUSED, null);
        disputes.reopen(noteId);
        Note refused = store.getNote(noteId);
        trail.decided(note, refused);
        return new Change.Done<>(refused);
    }

    private Note post(Note note, Statement statement) {
        LocalDate today = trail.today();
        String number = numbers.next(note.kind() == NoteKind.CREDIT ? "CN" : "DN", YearMonth.from(today));
        store.decide(note.id(), NoteState.POSTED, number);
        Posting posting = new Posting(
                note.payerId(),
                note.currency(),
                note.kind() == NoteKind.CREDIT ? PostingKind.CREDIT_NOTE : PostingKind.DEBIT_NOTE,
                number,
                note.id(),
                today,
                note.kind() == NoteKind.CREDIT
                        ? today
                        : today.plusDays(statement.terms().creditDays()),
                note.signedFen());
        receivables.post(posting, note.statementNumber());
        Note posted = store.getNote(note.id());
        trail.decided(note, posted);
        return posted;
    }
}
