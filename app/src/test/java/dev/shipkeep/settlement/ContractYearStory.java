package dev.shipkeep.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.core.settlement.ItemKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** A contract over its year and into the next, month by month. */
class ContractYearStory {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final Running shipkeep = Running.shipkeep();

    private static YearMonth month(int number) {
        return YearMonth.of(2025, 1).plusMonths(number - 1L);
    }

    /** Two parcels a month of 10.00 each: 6 parcels are there in month 3, 14 in month 7. */
    @Test
    void aTierCrossedInMonthSevenNetsWhatWasGivenBefore() {
        TestSettlement test = new TestSettlement("XBA");
        long payer = test.account("S-YEAR");
        long contract = test.contract("S-YEAR", payer, NEW_YEAR, END);
        test.rebate(contract, "S-YEAR-V", "YEAR", NEW_YEAR, 5, 2, 14, 10);
        test.terms().activate(contract);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 1; number <= 13; number++) {
            rows.addAll(test.parcels("S-YEAR", month(number).atDay(10), 2));
        }
        test.load(rows);
        test.rate();
        List<Long> rebates = new ArrayList<>();
        for (int number = 1; number <= 13; number++) {
            assertThat(test.settle(month(number), payer)).isEqualTo(1);
            rebates.add(test.fen(payer, month(number), ItemKind.REBATE));
        }
        assertThat(rebates)
                .containsExactly(0L, 0L, -120L, -40L, -40L, -40L, -1160L, -200L, -200L, -200L, -200L, -200L, 0L);
        Statement seventh = test.statement(payer, month(7));
        assertThat(seventh.sums().totalFen()).isEqualTo(2000 - 1160);
        assertThat(seventh.sums().taxFen()).isEqualTo(48);
        assertThat(seventh.issue()).isNotNull();
        assertThat(seventh.issue().dueOn()).isEqualTo(LocalDate.of(2025, 8, 5).plusDays(45));
        StatementPart rebate = test.parts(payer, month(7)).getLast();
        assertThat(rebate.volume()).isNotNull();
        assertThat(rebate.volume().quantity()).isEqualTo(14);
        assertThat(rebate.volume().dueFen()).isEqualTo(1400);
        assertThat(rebate.volume().settledFen()).isEqualTo(240);
        assertThat(test.owed(payer)).isEqualTo(26 * 1000 - 2400);
    }

    @Test
    void aYearThatFallsShortIsChargedAtItsEndAndOnlyOnce() {
        TestSettlement test = new TestSettlement("XBB");
        long payer = test.account("S-SHORT");
        long contract = test.contract("S-SHORT", payer, NEW_YEAR, END);
        test.commitment(contract, "S-SHORT-C", "QUARTER", NEW_YEAR, 10, 150);
        test.terms().activate(contract);
        test.load(test.parcels("S-SHORT", LocalDate.of(2025, 1, 10), 3));
        test.load(test.parcels("S-SHORT", LocalDate.of(2025, 3, 10), 1));
        test.rate();
        test.settle(month(1), payer);
        assertThat(test.fen(payer, month(1), ItemKind.SHORTFALL)).isZero();
        test.settle(month(3), payer);
        assertThat(test.fen(payer, month(3), ItemKind.SHORTFALL)).isEqualTo(6 * 150);
        assertThat(test.settle(month(3), payer)).isZero();
        test.load(test.parcels("S-SHORT", LocalDate.of(2025, 2, 10), 2));
        test.rate();
        test.settle(month(2), payer);
        assertThat(test.fen(payer, month(2), ItemKind.SHORTFALL))
                .as("parcels of a month that is closed late put the charge right")
                .isEqualTo(-2 * 150);
    }

    @Test
    void aCorrectionAfterTheClosingIsAnAdjustmentOnTheNextStatement() {
        TestSettlement test = new TestSettlement("XBC");
        long payer = test.account("S-FIX");
        long contract = test.contract("S-FIX", payer, NEW_YEAR, END);
        test.rebate(contract, "S-FIX-V", "MONTH", NEW_YEAR, 2, 10);
        test.terms().activate(contract);
        Map<String, String> row = test.parcel("S-FIX", "S-FIX-1", LocalDate.of(2025, 1, 31));
        test.load(List.of(row, test.parcel("S-FIX", "S-FIX-2", LocalDate.of(2025, 1, 31))));
        test.rate();
        test.settle(month(1), payer);
        long before = test.statement(payer, month(1)).sums().totalFen();
        assertThat(before).isEqualTo(1800);
        row.put("weight_grams", "3000g");
        row.put("news_at", "2025-02-05 10:00");
        test.load(List.of(row));
        test.load(test.parcels("S-FIX", LocalDate.of(2025, 2, 3), 1));
        test.rate();
        test.settle(month(2), payer);
        assertThat(test.statement(payer, month(1)).sums().totalFen()).isEqualTo(before);
        assertThat(test.parts(payer, month(2)))
                .extracting(StatementPart::kind, StatementPart::code, StatementPart::amountFen)
                .contains(org.assertj.core.groups.Tuple.tuple(ItemKind.ADJUSTMENT, "2025-01", 400L))
                .contains(org.assertj.core.groups.Tuple.tuple(ItemKind.REBATE, "S-FIX-V", -40L));
        assertThat(test.statement(payer, month(2)).sums().totalFen()).isEqualTo(1000 + 400 - 40);
        test.settle(month(3), payer);
        assertThat(test.hasStatement(payer, month(3))).isFalse();
        assertThat(test.owed(payer)).isEqualTo(1800 + 1360);
    }

    @Test
    void aSubsidiaryThatLeavesInMidMonthPaysTheRestItself() {
        TestSettlement test = new TestSettlement("XBD");
        long head = test.account("S-HEAD");
        long subsidiary = test.account("S-SUB");
        long contract = test.terms().contract("S-HEAD", head, "STATED_ORDER", NEW_YEAR, END);
        test.terms().cover(contract, head, head, NEW_YEAR, END);
        test.terms().cover(contract, head, subsidiary, NEW_YEAR, LocalDate.of(2025, 3, 15));
        test.rebate(contract, "S-HEAD-V", "YEAR", NEW_YEAR, 4, 10);
        test.terms().activate(contract);
        test.load(test.parcels("S-HEAD", LocalDate.of(2025, 3, 1), 2));
        test.load(test.parcels("S-SUB", LocalDate.of(2025, 3, 15), 3));
        test.load(test.parcels("S-SUB", LocalDate.of(2025, 3, 16), 4));
        test.rate();
        assertThat(test.settle(month(3), head, subsidiary)).isEqualTo(2);
        assertThat(test.statement(head, month(3)).sums().totalFen()).isEqualTo(5000 - 500);
        assertThat(test.statement(subsidiary, month(3)).sums().totalFen()).isEqualTo(4000);
        VolumeReason reason = test.parts(head, month(3)).getLast().volume();
        assertThat(reason).isNotNull();
        assertThat(reason.shares())
                .containsExactly(new VolumeReason.Part(head, 200), new VolumeReason.Part(subsidiary, 300));
        Map<String, String> row = test.parcel("S-SUB", "S-SUB-2025-03-15-0", LocalDate.of(2025, 3, 15));
        row.put("weight_grams", "2000g");
        row.put("news_at", "2025-05-05 10:00");
        test.load(List.of(row));
        test.rate();
        test.settle(month(4), head, subsidiary);
        assertThat(test.fen(head, month(4), ItemKind.ADJUSTMENT))
                .as("who paid the day pays its correction")
                .isEqualTo(200);
        assertThat(test.hasStatement(subsidiary, month(4))).isFalse();
    }

    @Test
    void theDatabaseItselfKeepsWhatIsClosed() {
        TestSettlement test = new TestSettlement("XBE");
        long payer = test.account("S-KEEP");
        test.load(test.parcels("S-KEEP", LocalDate.of(2025, 5, 1), 2));
        test.rate();
        test.settle(month(5), payer);
        long id = test.statement(payer, month(5)).id();
        for (String statement : List.of(
                "UPDATE settlement.statement SET total_fen = 1 WHERE id = ?",
                "UPDATE settlement.statement SET state = 'PREVIEW', number = NULL, due_on = NULL WHERE id = ?",
                "DELETE FROM settlement.statement WHERE id = ?",
                "UPDATE settlement.statement_item SET amount_fen = 1 WHERE statement_id = ?",
                "DELETE FROM settlement.statement_account WHERE statement_id = ?")) {
            assertThatThrownBy(() -> shipkeep.asSystem(
                            () -> shipkeep.jdbc().sql(statement).param(id).update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("stays as it is");
        }
    }
}
