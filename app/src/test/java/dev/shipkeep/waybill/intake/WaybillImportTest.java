package dev.shipkeep.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.RowResult.BadRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an import of waybills takes, refuses and changes. */
class WaybillImportTest {

    private static final Running SHIPKEEP = Running.shipkeep();

    private final TestFile file = new TestFile();

    @BeforeAll
    static void createShippers() {
        TestShippers shippers = new TestShippers();
        shippers.create("WI-JS", World.NANJING_AREA);
        shippers.create("WI-ZJ", World.HANGZHOU_AREA);
        shippers.create("WI-BR", World.NANJING_AREA, "BRL");
    }

    private static Map<String, String> row(String number, String shipper, String... more) {
        Map<String, String> row = new HashMap<>(Map.of(
                "waybill_no", number, "shipper_code", shipper, "shipped_at", "2026-03-31 23:30", "freight", "12.34"));
        for (int i = 0; i < more.length; i += 2) {
            row.put(more[i], more[i + 1]);
        }
        return row;
    }

    private static String parcel(String number, String column) {
        return SHIPKEEP.asSystem(() -> SHIPKEEP.jdbc()
                .sql("SELECT (" + column + ")::text FROM waybill.waybill WHERE waybill_no = ?")
                .param(number)
                .query(String.class)
                .single());
    }

    private static List<String> events(String number) {
        return SHIPKEEP.asSystem(() -> SHIPKEEP.jdbc()
                .sql("SELECT status FROM waybill.waybill_event WHERE waybill_no = ? ORDER BY happened_at")
                .param(number)
                .query(String.class)
                .list());
    }

    private static String problem(BatchOutcome outcome) {
        assertThat(outcome.refused()).hasSize(1);
        BadRow bad = outcome.refused().getFirst();
        return bad.problems().getFirst().column() + " "
                + bad.problems().getFirst().code();
    }

    @Test
    void theSameRowsTwiceChangeNothing() {
        List<Map<String, String>> rows = List.of(row("WI-1", "WI-JS"), row("WI-2", "WI-JS", "weight_grams", "500g"));
        assertThat(file.load(rows)).isEqualTo(new BatchOutcome(2, 0, 0, List.of()));
        assertThat(file.load(rows)).isEqualTo(new BatchOutcome(0, 0, 2, List.of()));
    }

    @Test
    void laterNewsWinsWhateverTheOrder() {
        Map<String, String> shipped = row("WI-3", "WI-JS", "news_at", "2026-04-01 08:00", "status", "运输中");
        Map<String, String> delivered = row(
                "WI-3", "WI-JS", "news_at", "2026-04-02 10:00", "status", "已签收", "delivered_at", "2026-04-02 10:00");
        file.load(List.of(delivered));
        assertThat(file.load(List.of(shipped))).isEqualTo(new BatchOutcome(0, 0, 1, List.of()));
        assertThat(parcel("WI-3", "status")).isEqualTo("delivered");
    }

    @Test
    void aNewStateOfAKnownParcelIsAnEvent() {
        file.load(List.of(
                row("WI-4", "WI-JS", "news_at", "2026-04-01 08:00", "status", "in_transit"),
                row("WI-4", "WI-JS", "news_at", "2026-04-02 08:00", "status", "out for delivery")));
        file.load(List.of(row("WI-4", "WI-JS", "news_at", "2026-04-03 08:00", "status", "丢失")));
        assertThat(events("WI-4")).containsExactly("out_for_delivery", "lost");
    }

    @Test
    void equallyLateNewsThatSaysSomethingElseReplacesTheOld() {
        file.load(List.of(row("WI-5", "WI-JS", "news_at", "2026-04-01 08:00", "weight_grams", "500g")));
        List<Map<String, String>> corrected =
                List.of(row("WI-5", "WI-JS", "news_at", "2026-04-01 08:00", "weight_grams", "700g"));
        assertThat(file.load(corrected).changed()).isEqualTo(1);
        assertThat(file.load(corrected).same()).isEqualTo(1);
        assertThat(parcel("WI-5", "weight_grams")).isEqualTo("700");
    }

    @Test
    void aCorrectedShipTimeMovesTheParcelToItsMonth() {
        file.load(List.of(row("WI-6", "WI-JS", "news_at", "2026-04-01 08:00")));
        file.load(List.of(row("WI-6", "WI-JS", "news_at", "2026-04-01 09:00", "shipped_at", "2026-04-01 00:10")));
        assertThat(parcel("WI-6", "tableoid::regclass")).isEqualTo("waybill.waybill_202604");
        assertThat(file.load(List.of(
                                row("WI-6", "WI-JS", "news_at", "2026-04-02 09:00", "shipped_at", "2026-04-01 00:10")))
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void anUnknownShipperIsRefused() {
        BatchOutcome outcome = file.load(List.of(row("WI-7", "WI-NOBODY"), row("WI-8", "WI-JS")));
        assertThat(problem(outcome)).isEqualTo("shipper_code waybill.unknownShipper");
        assertThat(outcome.added()).isEqualTo(1);
    }

    @Test
    void aShipperOutOfScopeIsAsGoodAsUnknown() {
        BatchOutcome outcome = file.loadAs("data_clerk-zj", List.of(row("WI-9", "WI-JS"), row("WI-10", "WI-ZJ")));
        assertThat(problem(outcome)).isEqualTo("shipper_code waybill.unknownShipper");
        assertThat(outcome.added()).isEqualTo(1);
    }

    @Test
    void aNumberOfAnotherShipperIsRefusedEvenWhenThatOneIsOutOfSight() {
        file.load(List.of(row("WI-11", "WI-JS")));
        BatchOutcome outcome = file.loadAs("data_clerk-zj", List.of(row("WI-11", "WI-ZJ")));
        assertThat(problem(outcome)).isEqualTo("waybill_no waybill.numberTaken");
        assertThat(parcel("WI-11", "account_id = (SELECT id FROM account.account WHERE code = 'WI-JS')"))
                .isEqualTo("true");
    }

    @Test
    void theFirstOfTwoShippersInOneBatchKeepsTheNumber() {
        BatchOutcome outcome = file.load(List.of(row("WI-12", "WI-JS"), row("WI-12", "WI-ZJ")));
        assertThat(problem(outcome)).isEqualTo("waybill_no waybill.numberTaken");
        assertThat(outcome.added()).isEqualTo(1);
    }

    @Test
    void impossibleTimesAreRefused() {
        assertThat(problem(file.load(List.of(row("WI-13", "WI-JS", "delivered_at", "2026-03-31 23:29")))))
                .isEqualTo("delivered_at waybill.deliveredBeforeShipped");
        assertThat(problem(file.load(List.of(row("WI-13", "WI-JS", "booked_at", "2025-03-31 23:29")))))
                .isEqualTo("shipped_at waybill.shippedLongAfterBooked");
    }

    @Test
    void anotherCurrencyThanTheShippersIsRefused() {
        assertThat(problem(file.load(List.of(row("WI-14", "WI-JS", "currency", "USD")))))
                .isEqualTo("currency waybill.otherCurrency");
        assertThat(file.load(List.of(row("WI-15", "WI-BR", "currency", "BRL"))).added())
                .isEqualTo(1);
    }

    @Test
    void aStateThatIsNotGivenFollowsFromTheTimes() {
        file.load(List.of(row("WI-16", "WI-JS"), row("WI-17", "WI-JS", "delivered_at", "2026-04-02 10:00")));
        assertThat(parcel("WI-16", "status")).isEqualTo("in_transit");
        assertThat(parcel("WI-17", "status")).isEqualTo("delivered");
        assertThat(parcel("WI-17", "news_at = '2026-04-02 02:00Z'")).isEqualTo("true");
    }
}
