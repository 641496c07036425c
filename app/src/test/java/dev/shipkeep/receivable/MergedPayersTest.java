package dev.shipkeep.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.merge.Merges;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.receivable.ledger.Book;
import dev.shipkeep.receivable.ledger.Entry;
import dev.shipkeep.receivable.ledger.EntryKind;
import dev.shipkeep.receivable.ledger.Ledger;
import dev.shipkeep.receivable.ledger.NewEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A survivor owes what its duplicate owed; when they part, each owes its own again. */
class MergedPayersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    private final Running shipkeep = Running.shipkeep();
    private final TestPayers payers = new TestPayers(shipkeep, "TM");
    private final Receivables receivables = shipkeep.bean(Receivables.class);
    private final Merges merges = shipkeep.bean(Merges.class);
    private final Ledger ledger = shipkeep.bean(Ledger.class);

    private long balance(long payer) {
        return shipkeep.asSystem(() -> receivables.balanceFen(payer));
    }

    @Test
    void followAndPart() {
        long survivor = payers.create("合并存续有限公司");
        long duplicate = payers.create("合并重复有限公司");
        payers.statement(survivor, DAY, DAY.plusDays(30), 10_000);
        payers.statement(duplicate, DAY, DAY.plusDays(30), 7_000);
        Change<AccountCard> merged =
                Acting.as(shipkeep.person("manager"), () -> merges.merge(survivor, duplicate, "同一家", List.of(0, 0)));
        assertThat(merged).isInstanceOf(Change.Done.class);
        assertThat(balance(survivor)).isEqualTo(17_000);
        assertThat(balance(duplicate)).isZero();
        payAll(survivor);
        assertThat(balance(survivor)).isZero();
        Change<AccountCard> parted = Acting.as(
                shipkeep.person("manager"),
                () -> merges.undo(survivor, merges.listInto(survivor).getFirst().id()));
        assertThat(parted).isInstanceOf(Change.Done.class);
        assertThat(balance(duplicate)).isEqualTo(7_000);
        assertThat(balance(survivor)).isEqualTo(-7_000);
        assertThat(shipkeep.asSystem(() -> receivables.openItems(duplicate)))
                .singleElement()
                .matches(item -> item.openFen() == 7_000);
        assertThat(shipkeep.asSystem(() -> receivables.openItems(survivor))).isEmpty();
    }

    private void payAll(long payer) {
        shipkeep.asSystem(() -> {
            Entry money = ledger.append(
                    new NewEntry(Book.FREIGHT, payer, "CNY", EntryKind.PAYMENT, "TM-P-" + payer, 1, DAY, DAY, -17_000));
            for (Entry item : ledger.listOpenDebits(payer, Book.FREIGHT)) {
                ledger.allocate(item, money, item.openFen(), "NAMED");
            }
            return true;
        });
    }
}
