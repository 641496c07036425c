package dev.shipkeep.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class MeasureProperties {
    @Property
    void zeroChangesNothing(@ForAll("facts") DayFacts facts) {
        assertThat(facts.plus(DayFacts.ZERO)).isEqualTo(facts);
        assertThat(DayFacts.ZERO.plus(facts)).isEqualTo(facts);
    }

    @Property
    void orderOfAddingDoesNotMatter(@ForAll("facts") DayFacts one, @ForAll("facts") DayFacts other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
    }

    @Property
    void groupingDoesNotMatter(@ForAll("facts") DayFacts a, @ForAll("facts") DayFacts b, @ForAll("facts") DayFacts c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void takingAwayUndoesAdding(@ForAll("facts") DayFacts one, @ForAll("facts") DayFacts other) {
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.plus(one.negated())).isEqualTo(DayFacts.ZERO);
    }

    @Property
    void basisPointsAreExactForAllLongs(@ForAll long part, @ForAll @LongRange(min = 1) long whole) {
        BigInteger[] exact = BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(Proportion.WHOLE))
                .divideAndRemainder(BigInteger.valueOf(whole));
        BigInteger floor = exact[1].signum() < 0 ? exact[0].subtract(BigInteger.ONE) : exact[0];
        BigInteger ceiling = exact[1].signum() > 0 ? exact[0].add(BigInteger.ONE) : exact[0];
        assertThat(Proportion.floorBasisPoints(part, whole)).isEqualTo(nearestInt(floor));
        assertThat(Proportion.ceilingBasisPoints(part, whole)).isEqualTo(nearestInt(ceiling));
    }

    @Property
    void productsCompareAsTheyAre(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        BigInteger first = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        BigInteger second = BigInteger.valueOf(c).multiply(BigInteger.valueOf(d));
        assertThat(Integer.signum(Proportion.compareProducts(a, b, c, d))).isEqualTo(first.compareTo(second));
        assertThat(Proportion.compareProducts(a, b, b, a)).isZero();
    }

    @Provide
    Arbitrary<DayFacts> facts() {
        Arbitrary<Long> figure = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
        return figure.list().ofSize(13).map(MeasureProperties::factsOf);
    }

    private static DayFacts factsOf(List<Long> f) {
        return new DayFacts(
                f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), f.get(5), f.get(6), f.get(7), f.get(8), f.get(9),
                f.get(10), f.get(11), f.get(12));
    }

    private static int nearestInt(BigInteger value) {
        return value.max(BigInteger.valueOf(Integer.MIN_VALUE))
                .min(BigInteger.valueOf(Integer.MAX_VALUE))
                .intValueExact();
    }
}
