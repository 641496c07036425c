package dev.shipkeep.receivable;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.core.receivable.AllocationProposal;
import dev.shipkeep.core.receivable.OpenAmount;
import dev.shipkeep.receivable.credit.CreditHolds;
import dev.shipkeep.receivable.credit.CreditUse;
import dev.shipkeep.receivable.credit.CreditUses;
import dev.shipkeep.receivable.ledger.Book;
import dev.shipkeep.receivable.ledger.Entry;
import dev.shipkeep.receivable.ledger.EntryKind;
import dev.shipkeep.receivable.ledger.Ledger;
import dev.shipkeep.receivable.ledger.NewEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What payers owe for freight, for other modules. Whoever asks gets only what the acting person may see. */
@Component
public class Receivables {

    /** Stored with allocations that nobody chose; its text is {@code receivable.allocation.<reason>}. */
    static final String CREDIT_NOTE = "CREDIT_NOTE";

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final CreditHolds holds;
    private final CreditUses uses;
    private final Accounts accounts;

    Receivables(JdbcClient jdbc, Ledger ledger, CreditHolds holds, CreditUses uses, Accounts accounts) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.holds = holds;
        this.uses = uses;
        this.accounts = accounts;
    }

    /** Posts a document, once: a repeat changes nothing. A credit note pays the oldest open items at once. */
    @Transactional
    public void post(Posting posting) {
        post(posting, posting.reference());
    }

    /**
     * Posts a credit note that belongs to a document: it pays that one first.
     *
     * @param against number of the document
     */
    @Transactional
    public void post(Posting posting, String against) {
        ledger.lock(posting.payerId());
        EntryKind kind = kind(posting.kind());
        if (ledger.find(kind, posting.reference()).isPresent()) {
            ledger.append(entry(kind, posting));
            return;
        }
        Entry entry = ledger.append(entry(kind, posting));
        if (entry.openFen() > 0 && !entry.isDebit()) {
            List<OpenAmount> open = ledger.listOpenDebits(entry.payerId(), Book.FREIGHT).stream()
                    .filter(debit -> debit.currency().equals(entry.currency()))
                    .map(Entry::openAmount)
                    .toList();
            ledger.allocate(
                    entry, AllocationProposal.of(entry.openFen(), open, against).parts(), CREDIT_NOTE);
            holds.releaseIfPaid(entry.payerId());
        }
    }

    private static NewEntry entry(EntryKind kind, Posting posting) {
        return new NewEntry(
                Book.FREIGHT,
                posting.payerId(),
                posting.currency(),
                kind,
                posting.reference(),
                posting.subjectId(),
                posting.day(),
                posting.dueDay(),
                posting.amountFen());
    }

    /** What is still to be paid, oldest due first. */
    @Transactional(readOnly = true)
    public List<OpenItem> openItems(long payerId) {
        return ledger.listOpenDebits(payerId, Book.FREIGHT).stream()
                .filter(Receivables::isDocument)
                .map(Receivables::item)
                .toList();
    }

    /** What any payer in sight still has to pay, by payer and due day. */
    @Transactional(readOnly = true)
    public List<OpenItem> listOpenItems(int limit) {
        return ledger.listAllOpenDebits(Book.FREIGHT, limit).stream()
                .filter(Receivables::isDocument)
                .map(Receivables::item)
                .toList();
    }

    /** A posted document and what is open of it. */
    @Transactional(readOnly = true)
    public Optional<OpenItem> findItem(PostingKind kind, String reference) {
        return ledger.find(kind(kind), reference).map(Receivables::item);
    }

    /** The posted ones of some documents, by number. */
    @Transactional(readOnly = true)
    public Map<String, OpenItem> itemsOf(PostingKind kind, Collection<String> references) {
        return ledger.list(kind(kind), references).stream()
                .map(Receivables::item)
                .collect(Collectors.toMap(OpenItem::reference, Function.identity()));
    }

    /** What the payer owes in all: the sum of the ledger; less than zero is to the payer's good. */
    @Transactional(readOnly = true)
    public long balanceFen(long payerId) {
        return ledger.balanceFen(payerId, Book.FREIGHT);
    }

    /** @throws dev.shipkeep.platform.access.NotFound when there is no such account or it may not be seen */
    @Transactional(readOnly = true)
    public PayerStanding standingOf(long payerId) {
        Account payer = accounts.getAccount(payerId);
        CreditUse use = uses.of(payer);
        return new PayerStanding(
                payerId,
                payer.currency(),
                use.owed().ageing(),
                use.unbilledFen(),
                use.limitFen(),
                isOnHold(payerId),
                -ledger.balanceFen(payerId, Book.COD),
                use.asOf(),
                openItems(payerId));
    }

    @Transactional(readOnly = true)
    public boolean isOnHold(long payerId) {
        String lastWord = """
                SELECT action = 'SET' FROM receivable.credit_hold_event
                WHERE payer_id = ? AND action <> 'DISMISSED' ORDER BY id DESC LIMIT 1""";
        return jdbc.sql(lastWord).param(payerId).query(Boolean.class).optional().orElse(false);
    }

    private static boolean isDocument(Entry entry) {
        return switch (entry.kind()) {
            case STATEMENT, DEBIT_NOTE, CREDIT_NOTE -> true;
            case PAYMENT, PAYMENT_REVERSED, REFUND, COD_CREDIT, COD_COLLECTED, COD_REMITTED, COD_NETTED -> false;
        };
    }

    private static EntryKind kind(PostingKind kind) {
        return switch (kind) {
            case STATEMENT -> EntryKind.STATEMENT;
            case DEBIT_NOTE -> EntryKind.DEBIT_NOTE;
            case CREDIT_NOTE -> EntryKind.CREDIT_NOTE;
        };
    }

    private static OpenItem item(Entry entry) {
        return new OpenItem(
                entry.id(),
                entry.payerId(),
                entry.currency(),
                PostingKind.valueOf(entry.kind().name()),
                entry.reference(),
                entry.subjectId(),
                entry.day(),
                entry.dueDay(),
                entry.amountFen(),
                entry.openFen());
    }
}
