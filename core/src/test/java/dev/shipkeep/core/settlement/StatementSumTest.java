package dev.shipkeep.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.core.rating.figure.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class StatementSumTest {

    private static final Share SIX_PERCENT = Share.ofPercent(6);

    private static StatementItem item(ItemKind kind, long fen) {
        return new StatementItem(kind, "x", 0, 0, fen);
    }

    @Test
    void isTheSumOfItsItems() {
        StatementSum sum = StatementSum.of(
                List.of(item(ItemKind.FREIGHT, 10_000), item(ItemKind.SURCHARGE, 650), item(ItemKind.REBATE, -50)),
                SIX_PERCENT);
        assertThat(sum.totalFen()).isEqualTo(10_600);
        assertThat(sum.taxFen()).isEqualTo(600);
        assertThat(sum.netFen()).isEqualTo(10_000);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(StatementSum.of(List.of(), SIX_PERCENT)).isEqualTo(new StatementSum(0, 0));
    }

    @Test
    void theTaxOfACreditIsThatOfTheSameCharge() {
        assertThat(StatementSum.taxIn(-10_600, SIX_PERCENT)).isEqualTo(-600);
        assertThat(StatementSum.taxIn(-9, SIX_PERCENT)).isEqualTo(-1);
    }

    @Test
    void failsRatherThanRunOver() {
        assertThatThrownBy(() -> StatementSum.of(
                        List.of(item(ItemKind.FREIGHT, Long.MAX_VALUE), item(ItemKind.FREIGHT, 1)), SIX_PERCENT))
                .isInstanceOf(ArithmeticException.class);
    }

    @Property
    void taxIsThePartOfThePriceToHalfAFen(
            @ForAll @LongRange(min = -1_000_000_000_000_000L, max = 1_000_000_000_000_000L) long price,
            @ForAll @LongRange(max = 1_000_000) long rate) {
        BigDecimal exact = BigDecimal.valueOf(price)
                .multiply(BigDecimal.valueOf(rate))
                .divide(BigDecimal.valueOf(1_000_000 + rate), 0, RoundingMode.HALF_UP);
        assertThat(StatementSum.taxIn(price, new Share(rate))).isEqualTo(exact.longValueExact());
    }
}
