package dev.shipkeep.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.core.measure.DaySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FigureCountTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    void daysAtTheEdgesBelongToTheWindowThatTheyAreNamedFor() {
        AccountFigures figures = count(AS_OF, -1, 0, 89, 90, 179, 180, 363, 364, 365, 454, 455, 729, 730);
        assertThat(figures.window().parcels()).isEqualTo(7);
        assertThat(figures.window().revenueFen()).isEqualTo(70);
        assertThat(figures.previous()).isEqualTo(parcels(4, 40));
        assertThat(figures.recent()).isEqualTo(parcels(2, 0));
        assertThat(figures.preceding()).isEqualTo(parcels(2, 0));
        assertThat(figures.recentLastYear()).isEqualTo(parcels(2, 0));
        assertThat(figures.firstDay()).isEqualTo(AS_OF.minusDays(730));
        assertThat(figures.lastDay()).isEqualTo(AS_OF);
        assertThat(figures.activeDays()).isEqualTo(7);
        assertThat(figures.activeWeeks()).isEqualTo(4);
    }

    @Test
    void anAccountWithoutParcelsHasNoDays() {
        AccountFigures figures = FigureCount.count(AS_OF, 7, "CNY", true, DaySeries.EMPTY);
        assertThat(figures.firstDay()).isNull();
        assertThat(figures.lastDay()).isNull();
        assertThat(figures.window()).isEqualTo(DayFacts.ZERO);
        assertThat(figures.namedKey()).isTrue();
    }

    @Property
    void windowsCountWhatADayByDayCheckCounts(
            @ForAll @Size(max = 80) List<@IntRange(min = -20, max = 900) Integer> given) {
        int[] ages = given.stream().mapToInt(Integer::intValue).distinct().toArray();
        AccountFigures figures = count(AS_OF, ages);
        assertThat(figures.window().parcels()).isEqualTo(between(ages, 0, 364));
        assertThat(figures.previous().parcels()).isEqualTo(between(ages, 365, 729));
        assertThat(figures.recent().parcels()).isEqualTo(between(ages, 0, 89));
        assertThat(figures.preceding().parcels()).isEqualTo(between(ages, 90, 179));
        assertThat(figures.recentLastYear().parcels()).isEqualTo(between(ages, 365, 454));
        assertThat(figures.activeWeeks()).isEqualTo((int) LongStream.range(0, 52)
                .filter(week -> between(ages, week * 7, week * 7 + 6) > 0)
                .count());
    }

    private static long between(int[] ages, long from, long to) {
        return java.util.Arrays.stream(ages)
                .filter(age -> age >= from && age <= to)
                .count();
    }

    /** One parcel of ten fen on each of the days that are so many days before the as-of day. */
    private static AccountFigures count(LocalDate asOf, int... ages) {
        TreeSet<Integer> days = new TreeSet<>();
        for (int age : ages) {
            days.add((int) asOf.minusDays(age).toEpochDay());
        }
        DaySeries.Packer packer = new DaySeries.Packer();
        days.forEach(day -> packer.add(day, parcels(1, 10)));
        return FigureCount.count(asOf, 7, "CNY", false, packer.pack());
    }

    private static DayFacts parcels(long parcels, long revenueFen) {
        return new DayFacts(parcels, revenueFen, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
