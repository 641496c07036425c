package dev.shipkeep.core.rating.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RoundingRuleProperties {
    @Property
    void answersWholeStepsLessThanOneStepAway(
            @ForAll("rules") RoundingRule rule, @ForAll @LongRange(max = 1_000_000_000) long figure) {
        long rounded = rule.round(figure);
        assertThat(rounded % rule.smallest()).isZero();
        assertThat(Math.abs(rounded - figure)).isLessThan(rule.step());
        assertThat(rule.round(rounded)).isEqualTo(rounded);
    }

    @Property
    void neverFallsWhenTheFigureGrows(
            @ForAll("rules") RoundingRule rule,
            @ForAll @LongRange(max = 100_000) long figure,
            @ForAll @LongRange(max = 5_000) long more) {
        assertThat(rule.round(figure + more)).isGreaterThanOrEqualTo(rule.round(figure));
    }

    @Property
    void agreesWithFiguresOfAnySize(
            @ForAll("rules") RoundingRule rule,
            @ForAll @LongRange(max = 1_000_000_000_000L) long numerator,
            @ForAll @IntRange(min = 1, max = 1_000_000) int denominator) {
        long fast = rule.round(numerator / denominator, numerator % denominator, denominator);
        BigInteger slow = rule.round(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        assertThat(BigInteger.valueOf(fast)).isEqualTo(slow);
    }

    @Property
    void sharesAreExactBeforeTheyAreRounded(
            @ForAll("rules") RoundingRule rule,
            @ForAll @LongRange(max = Limits.FEN) long figure,
            @ForAll @LongRange(max = Limits.SHARE) long parts) {
        BigInteger numerator = BigInteger.valueOf(figure).multiply(BigInteger.valueOf(parts));
        BigInteger slow = rule.round(numerator, BigInteger.valueOf(Share.WHOLE));
        assertThat(BigInteger.valueOf(new Share(parts).of(figure, rule))).isEqualTo(slow);
    }

    @Provide
    Arbitrary<RoundingRule> rules() {
        Arbitrary<Long> steps = Arbitraries.of(1L, 2L, 3L, 5L, 10L, 50L, 100L, 500L, 1_000L, 10_000L);
        return steps.flatMap(step -> Arbitraries.oneOf(
                Arbitraries.just(RoundingRule.up(step)),
                Arbitraries.just(RoundingRule.down(step)),
                Arbitraries.just(RoundingRule.halfUp(step)),
                Arbitraries.longs().between(0, step - 1).map(grace -> RoundingRule.upAfterGrace(step, grace)),
                Arbitraries.just(RoundingRule.twoThreeSevenEight())));
    }
}
