package dev.shipkeep.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.account.AccountStanding;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.contract.PricesChanged;
import dev.shipkeep.contract.TestTerms;
import dev.shipkeep.pricing.CardVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/** What becomes of parcels and their amounts over time. */
class RatingStory {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final Running shipkeep = Running.shipkeep();

    @Test
    void aParcelWaitsWhenItsCardEndsAndIsRatedByTheNextVersion() {
        TestRating test = new TestRating("NZD");
        long account = test.account("R-END");
        test.priced(TestRating.FIRST_DAY, LocalDate.of(2026, 2, 28));
        test.load(test.row("R-END", "R-END-1"));
        test.settle();
        assertThat(test.rated(account)).isEmpty();
        assertThat(test.waiting(account)).containsExactly("R-END-1 NO_PRICE_VALID");
        test.priced(MARCH, null);
        test.settle();
        assertThat(test.rated(account)).containsExactly("R-END-1 1000 1000");
        assertThat(test.waiting(account)).isEmpty();
        assertThat(test.wrongDays(account)).isEmpty();
    }

    @Test
    void anAccountWithoutAnyPriceFillsNoQueue() {
        TestRating test = new TestRating("XPF");
        long account = test.account("R-NONE");
        test.load(test.row("R-NONE", "R-NONE-1"));
        test.settle();
        assertThat(test.waiting(account)).isEmpty();
        test.priced(TestRating.FIRST_DAY, null);
        test.settle();
        assertThat(test.rated(account)).containsExactly("R-NONE-1 1000 1000");
    }

    @Test
    void correctionsChangeTheAmountUntilTheDayIsBilled() {
        TestRating test = new TestRating("SGD");
        test.priced(TestRating.FIRST_DAY, null);
        long account = test.account("R-FIX");
        Map<String, String> row = test.row("R-FIX", "R-FIX-1");
        test.load(row);
        test.settle();
        assertThat(test.rated(account)).containsExactly("R-FIX-1 1000 1000");
        correct(test, row, "weight_grams", "2300g", 12);
        assertThat(test.rated(account)).containsExactly("R-FIX-1 1400 3000");
        correct(test, row, "destination_region", "广东省", 13);
        assertThat(test.rated(account)).containsExactly("R-FIX-1 3000 3000");
        correct(test, row, "services", "退回;改址", 14);
        assertThat(test.rated(account)).containsExactly("R-FIX-1 3800 3000");
        correct(test, row, "height_mm", "60cm", 15);
        assertThat(test.rated(account)).containsExactly("R-FIX-1 3800 3000");
        row.put("length_mm", "50cm");
        correct(test, row, "width_mm", "40cm", 16);
        assertThat(test.rated(account)).containsExactly("R-FIX-1 12300 20000");
        correct(test, row, "shipped_at", "2026-04-01 10:00", 17);
        assertThat(test.wrongDays(account)).isEmpty();
        correct(test, row, "status", "cancelled", 18);
        assertThat(test.rated(account)).isEmpty();
        assertThat(test.wrongDays(account)).isEmpty();
    }

    private static void correct(TestRating test, Map<String, String> row, String field, String value, int hour) {
        row.put(field, value);
        row.put("news_at", "2026-04-05 " + hour + ":00");
        test.load(row);
        test.settle();
    }

    @Test
    void aCorrectionAfterBillingIsOneAdjustmentAndBackAgainIsNone() {
        TestRating test = new TestRating("HKD");
        test.priced(TestRating.FIRST_DAY, null);
        long account = test.account("R-BILL");
        Map<String, String> row = test.row("R-BILL", "R-BILL-1");
        test.load(row);
        test.load(test.row("R-BILL", "R-BILL-2"));
        test.settle();
        test.close(1, account, MARCH, LocalDate.of(2026, 3, 31));
        correct(test, row, "weight_grams", "3000g", 12);
        correct(test, row, "weight_grams", "4000g", 13);
        assertThat(test.rated(account)).containsExactly("R-BILL-1 1000 1000", "R-BILL-2 1000 1000");
        assertThat(test.openAdjustments(account))
                .singleElement()
                .matches(found -> found.oldTotalFen() == 1000
                        && found.newTotalFen() == 1600
                        && found.reason() == Adjustment.Reason.CORRECTED
                        && found.day().equals(MARCH));
        correct(test, row, "weight_grams", "1000g", 14);
        assertThat(test.openAdjustments(account)).isEmpty();
        correct(test, row, "weight_grams", "2000g", 15);
        test.bill(test.openAdjustments(account), 2);
        assertThat(test.openAdjustments(account)).isEmpty();
        correct(test, row, "weight_grams", "1000g", 16);
        assertThat(test.openAdjustments(account))
                .singleElement()
                .matches(found -> found.oldTotalFen() == 1200 && found.newTotalFen() == 1000);
        assertThat(test.wrongDays(account)).isEmpty();
    }

    @Test
    void whatComesOrGoesAfterBillingIsAnAdjustmentToo() {
        TestRating test = new TestRating("MOP");
        test.priced(TestRating.FIRST_DAY, null);
        long account = test.account("R-LATE");
        Map<String, String> gone = test.row("R-LATE", "R-LATE-1");
        test.load(gone);
        test.settle();
        test.close(11, account, MARCH, LocalDate.of(2026, 3, 31));
        test.load(test.row("R-LATE", "R-LATE-2"));
        correct(test, gone, "status", "cancelled", 12);
        assertThat(test.openAdjustments(account))
                .extracting(Adjustment::waybillNo, Adjustment::reason, Adjustment::differenceFen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("R-LATE-1", Adjustment.Reason.WITHDRAWN, -1000L),
                        org.assertj.core.groups.Tuple.tuple("R-LATE-2", Adjustment.Reason.ADDED, 1000L));
        assertThat(shipkeep.asSystem(() -> shipkeep.bean(RatedParcels.class)
                                .totals(List.of(account), MARCH, MARCH)
                                .get(account))
                        .totalFen())
                .isEqualTo(1000);
    }

    @Test
    void otherPricesLeaveBilledDaysAlone() {
        TestRating test = new TestRating("TWD");
        test.priced(TestRating.FIRST_DAY, LocalDate.of(2026, 3, 31));
        long account = test.account("R-OLD");
        test.load(test.row("R-OLD", "R-OLD-1"));
        test.settle();
        test.close(21, account, MARCH, LocalDate.of(2026, 3, 31));
        test.publish(new PricesChanged("TWD", List.of(account), MARCH, null));
        test.settle();
        assertThat(test.openAdjustments(account)).isEmpty();
    }

    @Test
    void aNewTierBringsItsPriceFromThatDayOn() {
        TestRating test = new TestRating("PLN");
        CardVersion card = test.priced(TestRating.FIRST_DAY, null);
        long account = test.account("R-TIER");
        test.load(test.row("R-TIER", "R-TIER-1"));
        test.load(with(test.row("R-TIER", "R-TIER-2"), "shipped_at", "2026-03-02 10:00"));
        new TestTerms("PLN").price("GRADE", null, "gold", card, TestRating.FIRST_DAY, null, 10);
        test.settle();
        assertThat(test.rated(account)).containsExactly("R-TIER-1 1000 1000", "R-TIER-2 1000 1000");
        AccountStanding gold = new AccountStanding(
                account, MARCH, 2, 1_800, null, 0, 0, MARCH, MARCH, null, false, "C", "GOLD", null, null, null, null);
        shipkeep.asSystem(() -> shipkeep.bean(Accounts.class).publishStandings(List.of(gold)));
        test.settle();
        assertThat(test.rated(account)).containsExactly("R-TIER-1 1000 1000", "R-TIER-2 900 1000");
    }

    @Test
    void theDatabaseItselfKeepsWhatWasBilled() {
        TestRating test = new TestRating("JPY");
        test.priced(TestRating.FIRST_DAY, null);
        long account = test.account("R-KEEP");
        test.load(test.row("R-KEEP", "R-KEEP-1"));
        test.settle();
        test.close(31, account, MARCH, MARCH);
        assertThatThrownBy(() -> test.close(32, account, MARCH, LocalDate.of(2026, 3, 5)))
                .isInstanceOf(DataIntegrityViolationException.class);
        for (String statement : List.of(
                "UPDATE rating.rated_parcel SET total_fen = 1 WHERE account_id = ?",
                "DELETE FROM rating.rated_parcel WHERE account_id = ?",
                "UPDATE rating.rated_day SET total_fen = 1 WHERE account_id = ?",
                "DELETE FROM rating.billed_span WHERE account_id = ?")) {
            assertThatThrownBy(() -> shipkeep.asSystem(
                            () -> shipkeep.jdbc().sql(statement).param(account).update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("stays as it is");
        }
    }

    @Test
    void strangeParcelsAreRatedOrWaitWithTheirReason() {
        TestRating test = new TestRating("KRW");
        test.priced(TestRating.FIRST_DAY, null);
        long account = test.account("R-ODD");
        test.load(with(test.row("R-ODD", "R-ODD-1"), "weight_grams", "0g"));
        test.load(with(test.row("R-ODD", "R-ODD-2"), "weight_grams", "10000kg"));
        test.load(with(test.row("R-ODD", "R-ODD-3"), "destination_region", ""));
        test.load(with(test.row("R-ODD", "R-ODD-4"), "destination_region", "西藏自治区"));
        test.load(with(test.row("R-ODD", "R-ODD-5"), "shipped_at", "2025-12-31 23:59"));
        test.load(with(test.row("R-ODD", "R-ODD-6"), "declared_value", "50"));
        test.load(with(test.row("R-ODD", "R-ODD-7"), "status", "booked"));
        test.settle();
        assertThat(test.rated(account)).containsExactly("R-ODD-2 2000800 10000000", "R-ODD-6 1100 1000");
        assertThat(test.waiting(account))
                .containsExactly(
                        "R-ODD-1 WEIGHT_MISSING",
                        "R-ODD-3 NO_DESTINATION_ZONE",
                        "R-ODD-4 NO_DESTINATION_ZONE",
                        "R-ODD-5 NO_PRICE_VALID");
        assertThat(test.wrongDays(account)).isEmpty();
    }

    private static Map<String, String> with(Map<String, String> row, String field, String value) {
        row.put(field, value);
        return row;
    }
}
