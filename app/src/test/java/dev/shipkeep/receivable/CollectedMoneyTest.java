package dev.shipkeep.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.cod.CodBatch;
import dev.shipkeep.receivable.cod.CodIntake;
import dev.shipkeep.receivable.cod.CodTerms;
import dev.shipkeep.receivable.cod.CodTerms.Rhythm;
import dev.shipkeep.receivable.cod.CodTerms.Way;
import dev.shipkeep.receivable.cod.CollectedMoney;
import dev.shipkeep.receivable.ledger.Book;
import dev.shipkeep.receivable.ledger.Ledger;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money paid on delivery: each parcel once, apart from freight, sent on or netted. */
class CollectedMoneyTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    private final Running shipkeep = Running.shipkeep();
    private final TestPayers payers = new TestPayers(shipkeep, "TC");
    private final CodIntake intake = shipkeep.bean(CodIntake.class);
    private final CollectedMoney money = shipkeep.bean(CollectedMoney.class);
    private final Receivables receivables = shipkeep.bean(Receivables.class);

    @BeforeEach
    void setTheClock() {
        shipkeep.cookie("settlement_clerk");
        shipkeep.time()
                .set(Clock.fixed(TODAY.atTime(9, 0).atZone(BusinessTime.ZONE).toInstant(), BusinessTime.ZONE));
    }

    @AfterEach
    void restoreTheClock() {
        shipkeep.time().set(Clock.systemUTC());
    }

    private void deliver(long account, String number, LocalDate day, long codFen) {
        Timestamp delivered =
                Timestamp.from(day.atTime(15, 0).atZone(BusinessTime.ZONE).toInstant());
        shipkeep.asSystem(() -> {
            shipkeep.jdbc().sql("SELECT waybill.ensure_month(?)").param(day).query(row -> {});
            return shipkeep.jdbc()
                    .sql("""
                    INSERT INTO waybill.waybill (account_id, shipper_code_id, shipped_at, delivered_at, news_at, freight_fen,
                        cod_fen, import_id, status, waybill_no, currency)
                    VALUES (?, 0, ?, ?, ?, 800, ?, 0, 'delivered', ?, 'CNY')""")
                    .params(account, delivered, delivered, delivered, codFen, number)
                    .update();
        });
    }

    private void takeIn() {
        Acting.run(SignedIn.SYSTEM, intake::takeIn);
    }

    private Optional<CodBatch> batch(long payer) {
        return Acting.as(shipkeep.person("settlement_clerk"), () -> money.putTogether(payer, "CNY"));
    }

    private long collected(long payer) {
        return shipkeep.asSystem(() -> shipkeep.bean(Ledger.class).balanceFen(payer, Book.COD));
    }

    private long owed(long payer) {
        return shipkeep.asSystem(() -> receivables.balanceFen(payer));
    }

    @Test
    void sendsOnWhatWasCollectedInWholeWeeks() {
        long payer = payers.create("代收汇款有限公司");
        deliver(payer, "TC-A1", LocalDate.of(2025, 3, 5), 10_000);
        deliver(payer, "TC-A2", LocalDate.of(2025, 3, 9), 20_000);
        deliver(payer, "TC-A3", LocalDate.of(2025, 3, 10), 40_000);
        takeIn();
        takeIn();
        CodBatch batch = batch(payer).orElseThrow();
        assertThat(batch.amountFen()).isEqualTo(30_000);
        assertThat(batch.parcels()).isEqualTo(2);
        assertThat(batch.throughDay()).isEqualTo(LocalDate.of(2025, 3, 9));
        assertThat(batch(payer)).isEmpty();
        assertThat(collected(payer)).isEqualTo(-30_000);
        assertThat(owed(payer)).isZero();
        assertThat(shipkeep.get("settlement_clerk", "/receivables/collected").body())
                .contains("代收汇款有限公司")
                .contains("登记汇出")
                .contains("¥400.00");
        assertThat(remit(batch, TODAY.plusDays(1))).isInstanceOf(Change.Refused.class);
        assertThat(remit(batch, TODAY)).isInstanceOf(Change.Done.class);
        assertThat(remit(batch, TODAY)).isInstanceOf(Change.Refused.class);
        assertThat(collected(payer)).isZero();
    }

    private Change<CodBatch> remit(CodBatch batch, LocalDate day) {
        return Acting.as(shipkeep.person("settlement_clerk"), () -> money.remit(batch.id(), day, "汇款回单1"));
    }

    @Test
    void netsAgainstTheOldestFreightWhereThatIsAgreed() {
        long payer = payers.create("代收抵扣有限公司");
        payers.statement(payer, LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28), 25_000);
        deliver(payer, "TC-B1", LocalDate.of(2025, 2, 20), 30_000);
        deliver(payer, "TC-B2", LocalDate.of(2025, 3, 1), 5_000);
        Acting.run(shipkeep.person("settlement_clerk"), () -> money.agree(payer, new CodTerms(Way.NET, Rhythm.MONTH)));
        takeIn();
        CodBatch batch = batch(payer).orElseThrow();
        assertThat(batch.amountFen()).isEqualTo(30_000);
        assertThat(batch.settledDay()).isEqualTo(TODAY);
        assertThat(collected(payer)).isZero();
        assertThat(owed(payer)).isEqualTo(-5_000);
        assertThat(shipkeep.asSystem(() -> receivables.openItems(payer))).isEmpty();
    }

    @Test
    void keepsAParcelInItsBatch() {
        long payer = payers.create("代收不变有限公司");
        deliver(payer, "TC-C1", LocalDate.of(2025, 3, 6), 10_000);
        takeIn();
        assertThat(batch(payer)).isPresent();
        String change = "UPDATE receivable.cod_parcel SET batch_id = NULL WHERE waybill_no = 'TC-C1'";
        assertThatThrownBy(() ->
                        shipkeep.asSystem(() -> shipkeep.jdbc().sql(change).update()))
                .hasMessageContaining("stays as it was collected");
    }
}
