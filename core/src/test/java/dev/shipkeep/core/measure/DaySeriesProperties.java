package dev.shipkeep.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DaySeriesProperties {

    @Property
    void unpacksToWhatWasPacked(@ForAll("days") Map<Integer, DayFacts> days) {
        DaySeries series = DaySeries.of(pack(days).toBytes());
        Map<Integer, DayFacts> unpacked = new TreeMap<>();
        DaySeries.Days cursor = series.days();
        while (cursor.next()) {
            unpacked.put(cursor.day(), cursor.facts());
        }
        assertThat(unpacked).isEqualTo(days);
        assertThat(series).isEqualTo(pack(days)).hasSameHashCodeAs(pack(days));
    }

    @Example
    void anUsualDayTakesAFewBytes() {
        DayFacts usual = new DayFacts(3, 4_500, 3, 4_500, 3_900, 3, 2_700, 3, 3, 0, 0, 0, 0);
        DaySeries.Packer packer = new DaySeries.Packer().add(20_000, usual);
        int first = packer.pack().toBytes().length;
        assertThat(packer.add(20_001, usual).pack().toBytes().length - first).isLessThan(12);
    }

    @Example
    void daysComeInTheirOrderAndWithParcels() {
        DayFacts facts = new DayFacts(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThatThrownBy(() -> new DaySeries.Packer().add(5, facts).add(5, facts))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DaySeries.Packer().add(5, DayFacts.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DaySeries pack(Map<Integer, DayFacts> days) {
        DaySeries.Packer packer = new DaySeries.Packer();
        days.forEach(packer::add);
        return packer.pack();
    }

    @Provide
    Arbitrary<Map<Integer, DayFacts>> days() {
        return Arbitraries.maps(Arbitraries.integers().between(-400_000, 400_000), facts())
                .ofMaxSize(60)
                .map(TreeMap::new);
    }

    /** Sums often follow from the number of parcels, and then are not stored. */
    static Arbitrary<DayFacts> facts() {
        Arbitrary<Long> part = Arbitraries.of(0L, 1L, 5L, 1L << 40);
        Arbitrary<Long> amount = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
        return Combinators.combine(
                        Arbitraries.of(1L, 5L, 1L << 40),
                        part.list().ofSize(8),
                        amount.list().ofSize(4))
                .as((parcels, parts, amounts) -> new DayFacts(
                        parcels,
                        amounts.get(0),
                        parts.get(0),
                        parts.get(0) == 0 ? 0 : parts.get(0).equals(parcels) ? amounts.get(0) : amounts.get(1),
                        parts.get(0) == 0 ? 0 : amounts.get(2),
                        parts.get(1),
                        parts.get(1) == 0 ? 0 : amounts.get(3),
                        parts.get(2),
                        parts.get(3),
                        parts.get(4),
                        parts.get(5),
                        parts.get(6),
                        parts.get(7)));
    }
}
