package dev.shipkeep.receivable.cod;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.core.receivable.AllocationProposal;
import dev.shipkeep.core.receivable.OpenAmount;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.cod.CodTerms.Way;
import dev.shipkeep.receivable.credit.CreditHolds;
import dev.shipkeep.receivable.ledger.Book;
import dev.shipkeep.receivable.ledger.Entry;
import dev.shipkeep.receivable.ledger.EntryKind;
import dev.shipkeep.receivable.ledger.Ledger;
import dev.shipkeep.receivable.ledger.NewEntry;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts collected money together and sends it on or nets it, in a book of its own. */
@Component
public class CollectedMoney {

    private static final int LONGEST_NOTE = 100;

    private final JdbcClient jdbc;
    private final CodReader reader;
    private final CodTrail trail;
    private final Ledger ledger;
    private final Accounts accounts;
    private final CreditHolds holds;
    private final BusinessTime time;

    CollectedMoney(
            JdbcClient jdbc,
            CodReader reader,
            CodTrail trail,
            Ledger ledger,
            Accounts accounts,
            CreditHolds holds,
            BusinessTime time) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.trail = trail;
        this.ledger = ledger;
        this.accounts = accounts;
        this.holds = holds;
        this.time = time;
    }

    /** Agrees what becomes of a payer's collected money; holds for batches that are made from now on. */
    @Transactional
    public void agree(long payerId, CodTerms terms) {
        Account payer = accounts.getAccount(payerId);
        CodTerms before = reader.termsOf(payerId);
        String keep = """
                INSERT INTO receivable.cod_terms (payer_id, way, rhythm) VALUES (?, ?, ?)
                ON CONFLICT (payer_id) DO UPDATE SET way = excluded.way, rhythm = excluded.rhythm""";
        jdbc.sql(keep)
                .params(payerId, terms.way().name(), terms.rhythm().name())
                .update();
        trail.agreed(payer.id(), before, terms);
    }

    /**
     * Puts together what was collected for a payer in whole periods that are over. Netted money pays freight at once.
     *
     * @return nothing when there is none, or somebody else was faster
     */
    @Transactional
    public Optional<CodBatch> putTogether(long payerId, String currency) {
        Account payer = accounts.getAccount(payerId);
        CodTerms terms = reader.termsOf(payerId);
        LocalDate through = terms.lastDayBefore(time.today());
        ledger.lock(payerId);
        Optional<Long> id = insert(payerId, currency, terms.way(), through);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String take = """
                UPDATE receivable.cod_parcel SET batch_id = ?
                WHERE payer_id = ? AND currency = ? AND delivered_day <= ? AND batch_id IS NULL""";
        jdbc.sql(take).params(id.get(), payerId, currency, through).update();
        CodBatch batch = reader.getBatch(id.get());
        post(batch, Book.COD, EntryKind.COD_COLLECTED, -batch.amountFen());
        if (batch.way() == Way.NET) {
            net(batch, payer);
        }
        trail.putTogether(batch);
        return Optional.of(reader.getBatch(batch.id()));
    }

    private Optional<Long> insert(long payerId, String currency, Way way, LocalDate through) {
        return jdbc.sql("""
                INSERT INTO receivable.cod_batch
                    (payer_id, currency, from_day, through_day, parcels, amount_fen, way, made_by_name, made_at)
                SELECT :payer, :currency, min(delivered_day), :through, count(*), sum(amount_fen), :way, :person, :now
                FROM receivable.cod_parcel
                WHERE payer_id = :payer AND currency = :currency AND delivered_day <= :through AND batch_id IS NULL
                HAVING count(*) > 0 RETURNING id""")
                .param("payer", payerId)
                .param("currency", currency)
                .param("through", through)
                .param("way", way.name())
                .param("person", Acting.get().name())
                .param("now", Timestamp.from(time.now()))
                .query(Long.class)
                .optional();
    }

    private Entry post(CodBatch batch, Book book, EntryKind kind, long amountFen) {
        LocalDate today = time.today();
        return ledger.append(new NewEntry(
                book, batch.payerId(), batch.currency(), kind, "C" + batch.id(), batch.id(), today, today, amountFen));
    }

    private void net(CodBatch batch, Account payer) {
        Entry netted = post(batch, Book.COD, EntryKind.COD_NETTED, batch.amountFen());
        Entry collected =
                ledger.find(EntryKind.COD_COLLECTED, netted.reference()).orElseThrow();
        ledger.allocate(netted, collected, batch.amountFen(), "NETTED");
        Entry credit = post(batch, Book.FREIGHT, EntryKind.COD_CREDIT, -batch.amountFen());
        List<OpenAmount> open = ledger.listOpenDebits(payer.id(), Book.FREIGHT).stream()
                .filter(item -> item.currency().equals(batch.currency()))
                .map(Entry::openAmount)
                .toList();
        ledger.allocate(
                credit, AllocationProposal.of(batch.amountFen(), open, "").parts(), "NETTED");
        settle(batch.id(), time.today(), null);
        holds.releaseIfPaid(payer.id());
    }

    /** The money was sent to the shipper. */
    @Transactional
    public Change<CodBatch> remit(long batchId, @Nullable LocalDate day, String note) {
        CodBatch found = reader.getBatch(batchId);
        ledger.lock(found.payerId());
        CodBatch batch = reader.getBatch(batchId);
        if (batch.settledDay() != null) {
            return Change.refused("day", "receivable.cod.settled");
        }
        LocalDate made = BusinessTime.dayOf(batch.madeAt());
        if (day == null || day.isAfter(time.today()) || day.isBefore(made)) {
            return Change.refused("day", "receivable.cod.day.wrong");
        }
        if (note.isBlank() || note.strip().length() > LONGEST_NOTE) {
            return Change.refused("note", "receivable.cod.note.wrong");
        }
        Entry sent = post(batch, Book.COD, EntryKind.COD_REMITTED, batch.amountFen());
        Entry collected = ledger.find(EntryKind.COD_COLLECTED, sent.reference()).orElseThrow(NotFound::new);
        ledger.allocate(sent, collected, batch.amountFen(), "REMITTED");
        settle(batchId, day, note.strip());
        trail.remitted(batch, note.strip());
        return new Change.Done<>(reader.getBatch(batchId));
    }

    private void settle(long batchId, LocalDate day, @Nullable String note) {
        jdbc.sql(
                        "UPDATE receivable.cod_batch SET settled_day = ?, settled_note = ? WHERE id = ? AND settled_day IS NULL")
                .param(day)
                .param(note)
                .param(batchId)
                .update();
    }
}
