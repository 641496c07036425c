package dev.shipkeep.core.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.finance.RatioValue.Known;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FinanceProperties {

    @Property
    void anyStatementHasAValueOrAReasonForEachRatio(@ForAll("statements") Statement statement) {
        FinancialAnalysis.Year year =
                FinancialAnalysis.of(List.of(statement)).findLatest().orElseThrow();
        for (Ratio ratio : Ratio.values()) {
            assertThat(year.get(ratio)).isNotNull();
        }
        CreditSuggestion suggestion = CreditPolicy.DEFAULT.suggest(year);
        assertThat(suggestion.points()).isBetween(0, suggestion.attainable());
    }

    @Property
    void ratiosDoNotDependOnTheUnitOfMoney(
            @ForAll("statements") Statement statement, @ForAll @IntRange(min = 1) int unit) {
        Map<StatementItem, Long> figures = new EnumMap<>(StatementItem.class);
        statement.figures().forEach((item, figure) -> figures.put(item, figure % 1_000_000));
        Map<StatementItem, Long> scaled = new EnumMap<>(StatementItem.class);
        figures.forEach((item, figure) -> scaled.put(item, figure * unit));
        RatioReading plain = new RatioReading(new Statement(1, "CNY", figures), null);
        RatioReading larger = new RatioReading(new Statement(1, "CNY", scaled), null);
        for (Ratio ratio : Ratio.values()) {
            assertThat(larger.read(ratio)).isEqualTo(plain.read(ratio));
        }
    }

    @Property
    void aYearBeforeThatIsTheSameChangesNoValue(@ForAll("statements") Statement statement) {
        RatioReading alone = new RatioReading(statement, null);
        RatioReading averaged = new RatioReading(statement, statement);
        for (Ratio ratio : Ratio.values()) {
            if (alone.read(ratio) instanceof Known known) {
                assertThat(((Known) averaged.read(ratio)).value()).isEqualTo(known.value());
            } else {
                assertThat(averaged.read(ratio)).isEqualTo(alone.read(ratio));
            }
        }
    }

    @Property
    void fractionsCompareAndRoundAsTheyAre(
            @ForAll long numerator, @ForAll @IntRange(min = 1) int denominator, @ForAll @IntRange(max = 9) int places) {
        Fraction fraction = new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        BigDecimal floor = fraction.rounded(places, RoundingMode.FLOOR);
        BigDecimal ceiling = fraction.rounded(places, RoundingMode.CEILING);
        assertThat(Fraction.of(floor)).isLessThanOrEqualTo(fraction);
        assertThat(Fraction.of(ceiling)).isGreaterThanOrEqualTo(fraction);
        assertThat(ceiling.subtract(floor)).isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(places));
    }

    @Provide
    Arbitrary<Statement> statements() {
        Arbitrary<Long> figure = Arbitraries.oneOf(
                Arbitraries.longs().between(-Statement.LARGEST, Statement.LARGEST), Arbitraries.just(0L));
        return Arbitraries.maps(Arbitraries.of(StatementItem.class), figure)
                .map(figures -> new Statement(2025, "CNY", figures));
    }
}
