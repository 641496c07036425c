package dev.shipkeep.core.rating.volume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.rating.volume.VolumePeriod.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VolumePeriodTest {
    private static final LocalDate START = LocalDate.of(2024, 2, 29);

    @Test
    void holdsTheDay() {
        LocalDate day = LocalDate.of(2026, 5, 31);
        assertThat(VolumePeriod.holding(day, Kind.MONTH, START)).isEqualTo(period("2026-05-01", "2026-05-31"));
        assertThat(VolumePeriod.holding(day, Kind.QUARTER, START)).isEqualTo(period("2026-04-01", "2026-06-30"));
        assertThat(VolumePeriod.holding(day, Kind.YEAR, START)).isEqualTo(period("2026-01-01", "2026-12-31"));
        assertThat(VolumePeriod.holding(day, Kind.CONTRACT_YEAR, START)).isEqualTo(period("2026-02-28", "2027-02-27"));
    }

    @Test
    void leavesNoDayOutAndNoneTwice() {
        for (Kind kind : Kind.values()) {
            VolumePeriod before = VolumePeriod.holding(START, kind, START);
            for (LocalDate day = START; day.getYear() < 2030; day = day.plusDays(1)) {
                VolumePeriod period = VolumePeriod.holding(day, kind, START);
                assertThat(period.contains(day)).isTrue();
                assertThat(period.equals(before)
                                || period.from().equals(before.through().plusDays(1)))
                        .isTrue();
                before = period;
            }
        }
    }

    private static VolumePeriod period(String from, String through) {
        return new VolumePeriod(LocalDate.parse(from), LocalDate.parse(through));
    }
}
