package dev.shipkeep.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayFactsTest {
    private static final DayFacts WEEK = new DayFacts(100, 120_000, 80, 90_000, 63_000, 50, 60_001, 95, 88, 6, 1, 2, 3);

    @Test
    void statesRatesRoundedDown() {
        assertThat(WEEK.onTimeRate()).hasValue(9361);
        assertThat(WEEK.deliveredRate()).hasValue(9500);
        assertThat(WEEK.lostRate()).hasValue(100);
        assertThat(WEEK.damagedRate()).hasValue(200);
        assertThat(WEEK.returnedRate()).hasValue(300);
        assertThat(WEEK.exceptionRate()).hasValue(600);
        assertThat(WEEK.costedRate()).hasValue(8000);
    }

    @Test
    void drawsMarginFromCostedParcelsOnly() {
        assertThat(WEEK.marginFen()).hasValue(27_000);
        assertThat(WEEK.marginRate()).hasValue(3000);
        assertThat(WEEK.costRate()).hasValue(7000);
    }

    @Test
    void drawsMeanWeightFromWeighedParcelsOnly() {
        assertThat(WEEK.averageWeightGrams()).hasValue(1200);
        assertThat(WEEK.averageRevenueFen()).hasValue(1200);
    }

    @Test
    void saysNothingOfWhatIsUnknown() {
        DayFacts bare = new DayFacts(10, 5_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(bare.marginFen()).isEmpty();
        assertThat(bare.marginRate()).isEmpty();
        assertThat(bare.costRate()).isEmpty();
        assertThat(bare.averageWeightGrams()).isEmpty();
        assertThat(bare.onTimeRate()).isEmpty();
        assertThat(DayFacts.ZERO.exceptionRate()).isEmpty();
        assertThat(DayFacts.ZERO.averageRevenueFen()).isEmpty();
    }

    @Test
    void keepsALossALoss() {
        DayFacts loss = new DayFacts(3, 1_000, 3, 1_000, 1_001, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(loss.marginFen()).hasValue(-1);
        assertThat(loss.marginRate()).hasValue(-10);
    }

    @Test
    void refusesASumThatDoesNotFit() {
        DayFacts most = new DayFacts(1, Long.MAX_VALUE, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThatThrownBy(() -> most.plus(most)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1,3,3333,3334",
        "-1,3,-3334,-3333",
        "2,4,5000,5000",
        "0,7,0,0",
        "9223372036854775807,1,2147483647,2147483647"
    })
    void roundsDownAndUpByName(long part, long whole, int floor, int ceiling) {
        assertThat(Proportion.floorBasisPoints(part, whole)).isEqualTo(floor);
        assertThat(Proportion.ceilingBasisPoints(part, whole)).isEqualTo(ceiling);
    }

    @Test
    void refusesAProportionOfNothing() {
        assertThatThrownBy(() -> Proportion.floorBasisPoints(1, 0)).hasMessageContaining("must be positive");
    }

    @Test
    void addsMoneyOfOneCurrencyOnly() {
        assertThat(new Amount(5, "CNY").plus(new Amount(-7, "CNY"))).isEqualTo(new Amount(-2, "CNY"));
        assertThatThrownBy(() -> new Amount(5, "CNY").plus(new Amount(5, "BRL")))
                .hasMessageContaining("BRL");
        assertThatThrownBy(() -> new Amount(5, " ")).hasMessageContaining("blank");
        Function<Long, Amount> most = fen -> new Amount(fen, "CNY").plus(new Amount(1, "CNY"));
        assertThatThrownBy(() -> most.apply(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }
}
