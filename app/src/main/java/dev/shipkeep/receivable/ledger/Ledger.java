package dev.shipkeep.receivable.ledger;

import dev.shipkeep.core.receivable.AllocationProposal;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends entries and allocations and reads what is open. Works inside the transaction of whoever calls. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

    private static final int MOST_READ = 2_000;

    private static final String SELECT = """
            SELECT entry.id, entry.book, entry.payer_id, entry.currency, entry.kind, entry.reference, entry.subject_id,
                   entry.day, entry.due_day, entry.amount_fen, entry.posted_by_name, entry.posted_at,
                   abs(entry.amount_fen) - coalesce(CASE WHEN entry.amount_fen > 0
                       THEN (SELECT sum(allocation.amount_fen) FROM receivable.allocation
                             WHERE allocation.debit_id = entry.id)
                       ELSE (SELECT sum(allocation.amount_fen) FROM receivable.allocation
                             WHERE allocation.credit_id = entry.id) END, 0) AS open_fen
            FROM receivable.ledger_entry entry
            """;

    private static final String SELECT_ALLOCATION = """
            SELECT given.id, given.debit_id, debit.kind AS debit_kind, debit.reference AS debit_reference, given.credit_id,
                   credit.kind AS credit_kind, credit.reference AS credit_reference, given.amount_fen, given.day,
                   given.reason, given.made_by_name, given.made_at
            FROM receivable.allocation given
                JOIN receivable.ledger_entry debit ON debit.id = given.debit_id
                JOIN receivable.ledger_entry credit ON credit.id = given.credit_id
            WHERE given.reverses_id IS NULL
              AND NOT EXISTS (SELECT FROM receivable.allocation back WHERE back.reverses_id = given.id)
            """;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    Ledger(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** From here to the end of the transaction nobody else changes what this payer's money pays. */
    public void lock(long payerId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('receivable.payer', ?))")
                .param(payerId)
                .query(row -> {});
    }

    /**
     * Appends an entry; once per kind and reference.
     *
     * @return the entry, this one or the one that was there
     * @throws IllegalStateException when the one that is there says something else
     */
    public Entry append(NewEntry wanted) {
        jdbc.sql("""
                INSERT INTO receivable.ledger_entry
                    (book, payer_id, home_payer_id, currency, kind, reference, subject_id, day, due_day, amount_fen,
                     posted_by_name, posted_at)
                VALUES (:book, :payer, :payer, :currency, :kind, :reference, :subject, :day, :due, :amount, :person, :now)
                ON CONFLICT (kind, reference) DO NOTHING""")
                .param("book", wanted.book().name())
                .param("payer", wanted.payerId())
                .param("currency", wanted.currency())
                .param("kind", wanted.kind().name())
                .param("reference", wanted.reference())
                .param("subject", wanted.subjectId())
                .param("day", wanted.day())
                .param("due", wanted.dueDay())
                .param("amount", wanted.amountFen())
                .param("person", Acting.get().name())
                .param("now", Timestamp.from(time.now()))
                .update();
        Entry entry = find(wanted.kind(), wanted.reference())
                .orElseThrow(() -> new IllegalStateException(wanted.reference() + " is posted out of sight"));
        if (entry.amountFen() != wanted.amountFen() || !entry.currency().equals(wanted.currency())) {
            throw new IllegalStateException(wanted.reference() + " is posted with " + entry.amountFen() + " "
                    + entry.currency() + ", not " + wanted.amountFen());
        }
        return entry;
    }

    public Optional<Entry> find(EntryKind kind, String reference) {
        return jdbc.sql(SELECT + "WHERE entry.kind = ? AND entry.reference = ?")
                .params(kind.name(), reference)
                .query(Ledger::entry)
                .optional();
    }

    public List<Entry> list(EntryKind kind, Collection<String> references) {
        return jdbc.sql(SELECT + "WHERE entry.kind = ? AND entry.reference = ANY (?)")
                .param(kind.name())
                .param(references.toArray(String[]::new))
                .query(Ledger::entry)
                .list();
    }

    public Entry getEntry(long id) {
        return jdbc.sql(SELECT + "WHERE entry.id = ?")
                .param(id)
                .query(Ledger::entry)
                .single();
    }

    /** Entries of a book, newest first. */
    public List<Entry> listNewest(long payerId, Book book, int limit) {
        return jdbc.sql(SELECT
                        + "WHERE entry.payer_id = ? AND entry.book = ? ORDER BY entry.day DESC, entry.id DESC LIMIT ?")
                .params(payerId, book.name(), limit)
                .query(Ledger::entry)
                .list();
    }

    /** What is still to be paid, oldest due first. */
    public List<Entry> listOpenDebits(long payerId, Book book) {
        return listOpen(payerId, book, "entry.amount_fen > 0");
    }

    /** What any payer still has to pay, by payer and due day. */
    public List<Entry> listAllOpenDebits(Book book, int limit) {
        return jdbc.sql("SELECT * FROM (" + SELECT + "WHERE entry.book = ? AND entry.amount_fen > 0"
                        + ") entry WHERE open_fen > 0 ORDER BY payer_id, due_day, id LIMIT ?")
                .params(book.name(), limit)
                .query(Ledger::entry)
                .list();
    }

    /** Money that pays nothing yet, oldest first. */
    public List<Entry> listOpenCredits(long payerId, Book book) {
        return listOpen(payerId, book, "entry.amount_fen < 0");
    }

    private List<Entry> listOpen(long payerId, Book book, String side) {
        return jdbc.sql("SELECT * FROM (" + SELECT + "WHERE entry.payer_id = ? AND entry.book = ? AND " + side
                        + ") entry WHERE open_fen > 0 ORDER BY due_day, id LIMIT ?")
                .params(payerId, book.name(), MOST_READ)
                .query(Ledger::entry)
                .list();
    }

    public long balanceFen(long payerId, Book book) {
        String sum = """
                SELECT coalesce(sum(amount_fen), 0) FROM receivable.ledger_entry WHERE payer_id = ? AND book = ?""";
        return jdbc.sql(sum).params(payerId, book.name()).query(Long.class).single();
    }

    /** Lets a credit pay its proposal's parts; the database refuses more than there is on either side. */
    public void allocate(Entry credit, List<AllocationProposal.Part> parts, String reason) {
        for (AllocationProposal.Part part : parts) {
            allocate(getEntry(part.itemId()), credit, part.amountFen(), reason);
        }
    }

    public void allocate(Entry debit, Entry credit, long amountFen, String reason) {
        LocalDate day = debit.day().isAfter(credit.day()) ? debit.day() : credit.day();
        jdbc.sql("""
                INSERT INTO receivable.allocation
                    (debit_id, credit_id, payer_id, amount_fen, day, reason, made_by_name, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        debit.id(),
                        credit.id(),
                        credit.payerId(),
                        amountFen,
                        day,
                        reason,
                        Acting.get().name(),
                        Timestamp.from(time.now()))
                .update();
    }

    /** What a credit pays, or what pays a debit, as it stands now. */
    public List<Allocation> listAllocations(long entryId) {
        return jdbc.sql(SELECT_ALLOCATION + "AND (given.credit_id = ? OR given.debit_id = ?) ORDER BY given.id")
                .params(entryId, entryId)
                .query(Ledger::allocation)
                .list();
    }

    /** Takes an allocation back with a row of its own. */
    public void takeBack(Allocation allocation, String reason) {
        LocalDate today = time.today();
        LocalDate day = allocation.day().isAfter(today) ? allocation.day() : today;
        jdbc.sql("""
                INSERT INTO receivable.allocation
                    (debit_id, credit_id, payer_id, amount_fen, reverses_id, day, reason, made_by_name, made_at)
                SELECT debit_id, credit_id, payer_id, -amount_fen, id, ?, ?, ?, ?
                FROM receivable.allocation WHERE id = ?""")
                .params(day, reason, Acting.get().name(), Timestamp.from(time.now()), allocation.id())
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                Book.valueOf(row.getString("book")),
                row.getLong("payer_id"),
                row.getString("currency"),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getLong("subject_id"),
                row.getObject("day", LocalDate.class),
                row.getObject("due_day", LocalDate.class),
                row.getLong("amount_fen"),
                row.getLong("open_fen"),
                row.getString("posted_by_name"),
                row.getTimestamp("posted_at").toInstant());
    }

    private static Allocation allocation(ResultSet row, int number) throws SQLException {
        return new Allocation(
                row.getLong("id"),
                row.getLong("debit_id"),
                EntryKind.valueOf(row.getString("debit_kind")),
                row.getString("debit_reference"),
                row.getLong("credit_id"),
                EntryKind.valueOf(row.getString("credit_kind")),
                row.getString("credit_reference"),
                row.getLong("amount_fen"),
                row.getObject("day", LocalDate.class),
                row.getString("reason"),
                row.getString("made_by_name"),
                row.getTimestamp("made_at").toInstant());
    }
}
