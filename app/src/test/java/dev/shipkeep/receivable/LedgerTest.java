package dev.shipkeep.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.receivable.ledger.Book;
import dev.shipkeep.receivable.ledger.Entry;
import dev.shipkeep.receivable.ledger.EntryKind;
import dev.shipkeep.receivable.ledger.Ledger;
import dev.shipkeep.receivable.ledger.NewEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The ledger is appended to only, and its balance is the sum of its entries. */
class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    private final Running shipkeep = Running.shipkeep();
    private final TestPayers payers = new TestPayers(shipkeep, "TL");
    private final Receivables receivables = shipkeep.bean(Receivables.class);
    private final Ledger ledger = shipkeep.bean(Ledger.class);

    private static Posting posting(long payer, PostingKind kind, String reference, long fen) {
        return new Posting(payer, "CNY", kind, reference, 7, DAY, DAY.plusDays(30), fen);
    }

    private long balance(long payer) {
        return shipkeep.asSystem(() -> receivables.balanceFen(payer));
    }

    private List<OpenItem> open(long payer) {
        return shipkeep.asSystem(() -> receivables.openItems(payer));
    }

    @Test
    void postsADocumentOnce() {
        long payer = payers.create("总账甲");
        payers.post(posting(payer, PostingKind.STATEMENT, "TL-once", 10_000));
        payers.post(posting(payer, PostingKind.STATEMENT, "TL-once", 10_000));
        assertThat(balance(payer)).isEqualTo(10_000);
        assertThat(open(payer)).singleElement().matches(item -> item.openFen() == 10_000 && item.isOpen());
        assertThatThrownBy(() -> payers.post(posting(payer, PostingKind.STATEMENT, "TL-once", 9_999)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsACreditNotePayItsDocumentFirstAndTheOldestThen() {
        long payer = payers.create("总账乙");
        payers.post(posting(payer, PostingKind.STATEMENT, "TL-cn-1", 10_000));
        payers.post(posting(payer, PostingKind.STATEMENT, "TL-cn-2", 5_000));
        shipkeep.asSystem(() -> {
            receivables.post(posting(payer, PostingKind.CREDIT_NOTE, "TL-cn-c", -6_000), "TL-cn-2");
            return true;
        });
        assertThat(open(payer)).singleElement().matches(item -> item.openFen() == 9_000);
        assertThat(shipkeep.asSystem(() -> receivables.findItem(PostingKind.STATEMENT, "TL-cn-2")))
                .hasValueSatisfying(item -> assertThat(item.openFen()).isZero());
        assertThat(balance(payer)).isEqualTo(9_000);
    }

    @Test
    void neverChangesWhatWasPosted() {
        long payer = payers.create("总账丙");
        payers.post(posting(payer, PostingKind.STATEMENT, "TL-fixed", 10_000));
        payers.post(posting(payer, PostingKind.CREDIT_NOTE, "TL-fixed-c", -1_000));
        for (String change : List.of(
                "UPDATE receivable.ledger_entry SET amount_fen = 1 WHERE payer_id = ?",
                "DELETE FROM receivable.ledger_entry WHERE payer_id = ?",
                "UPDATE receivable.allocation SET amount_fen = 1 WHERE payer_id = ?",
                "DELETE FROM receivable.allocation WHERE payer_id = ?")) {
            assertThatThrownBy(() -> shipkeep.asSystem(
                            () -> shipkeep.jdbc().sql(change).param(payer).update()))
                    .as(change)
                    .hasMessageContaining("appended to only");
        }
    }

    @Test
    void neverAllocatesMoreThanThereIs() {
        long payer = payers.create("总账丁");
        long other = payers.create("总账戊");
        Entry debit = append(payer, EntryKind.STATEMENT, "TL-most", 1_000);
        Entry credit = append(payer, EntryKind.PAYMENT, "TL-most-p", -3_000);
        Entry foreign = append(other, EntryKind.PAYMENT, "TL-most-f", -3_000);
        allocate(debit, credit, 600);
        assertThatThrownBy(() -> allocate(debit, credit, 401)).hasMessageContaining("has not");
        assertThatThrownBy(() -> allocate(debit, foreign, 100)).hasMessageContaining("another payer");
        allocate(debit, credit, 400);
        assertThat(shipkeep.asSystem(() -> ledger.getEntry(credit.id()).openFen()))
                .isEqualTo(2_000);
        assertThat(balance(payer)).isEqualTo(-2_000);
    }

    /** Whatever order the news comes in, the same is open in the end; and the balance is always the sum. */
    @Test
    void ordersOfEventsGiveTheSameOpenAmounts() {
        for (int seed = 0; seed < 8; seed++) {
            long payer = payers.create("总账顺序" + seed);
            String name = "TL-order-" + seed + "-";
            List<Runnable> events = new ArrayList<>();
            for (int number = 1; number <= 4; number++) {
                String reference = name + number;
                long fen = number * 1_000L;
                events.add(() -> append(payer, EntryKind.STATEMENT, reference, fen));
                events.add(() -> append(payer, EntryKind.PAYMENT, reference, -fen / 2));
            }
            Collections.shuffle(events, new Random(seed));
            events.forEach(Runnable::run);
            List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4));
            Collections.shuffle(numbers, new Random(seed));
            for (int number : numbers) {
                allocate(
                        find(EntryKind.STATEMENT, name + number),
                        find(EntryKind.PAYMENT, name + number),
                        number * 500L);
            }
            takeBack(find(EntryKind.PAYMENT, name + 3));
            assertThat(open(payer))
                    .extracting(OpenItem::openFen)
                    .containsExactlyInAnyOrder(500L, 1_000L, 3_000L, 2_000L);
            assertThat(balance(payer)).isEqualTo(5_000);
        }
    }

    private Entry append(long payer, EntryKind kind, String reference, long fen) {
        return shipkeep.asSystem(() -> ledger.append(
                new NewEntry(Book.FREIGHT, payer, "CNY", kind, reference, 1, DAY, DAY.plusDays(30), fen)));
    }

    private Entry find(EntryKind kind, String reference) {
        return shipkeep.asSystem(() -> ledger.find(kind, reference).orElseThrow());
    }

    private void allocate(Entry debit, Entry credit, long fen) {
        shipkeep.asSystem(() -> {
            ledger.allocate(debit, credit, fen, "NAMED");
            return true;
        });
    }

    private void takeBack(Entry credit) {
        shipkeep.asSystem(() -> {
            ledger.listAllocations(credit.id()).forEach(allocation -> ledger.takeBack(allocation, "弄错了"));
            return true;
        });
    }

    @Test
    void showsAPayerOnlyToThoseWhoSeeTheAccount() {
        long payer = payers.create("总账己", World.HANGZHOU_AREA, "CNY");
        payers.post(posting(payer, PostingKind.STATEMENT, "TL-scope", 10_000));
        assertThat(shipkeep.as("manager-zj", () -> receivables.balanceFen(payer)))
                .isEqualTo(10_000);
        assertThat(shipkeep.as("manager", () -> receivables.balanceFen(payer))).isZero();
        assertThatThrownBy(() -> shipkeep.as("manager-zj", () -> {
                    receivables.post(posting(payer, PostingKind.DEBIT_NOTE, "TL-scope-d", 1));
                    return true;
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }
}
