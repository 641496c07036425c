package dev.shipkeep.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.rating.volume.VolumePeriod.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VolumeWindowTest {

    private static final LocalDate START = LocalDate.of(2025, 3, 15);

    private static List<VolumeWindow> windows(Kind kind, @Nullable LocalDate termThrough, String first, String last) {
        return VolumeWindow.touching(kind, START, START, termThrough, LocalDate.parse(first), LocalDate.parse(last));
    }

    private static VolumeWindow window(String from, String through, String counted) {
        return new VolumeWindow(LocalDate.parse(from), LocalDate.parse(through), LocalDate.parse(counted));
    }

    @Test
    void aYearIsCountedSoFarAndIsNotOver() {
        List<VolumeWindow> windows = windows(Kind.YEAR, null, "2026-07-01", "2026-07-31");
        assertThat(windows).containsExactly(window("2026-01-01", "2026-12-31", "2026-07-31"));
        assertThat(windows.getFirst().isOver()).isFalse();
    }

    @Test
    void aContractYearThatEndsInTheMonthStandsBesideTheNext() {
        List<VolumeWindow> windows = windows(Kind.CONTRACT_YEAR, null, "2026-03-01", "2026-03-31");
        assertThat(windows)
                .containsExactly(
                        window("2025-03-15", "2026-03-14", "2026-03-14"),
                        window("2026-03-15", "2027-03-14", "2026-03-31"));
        assertThat(windows).extracting(VolumeWindow::isOver).containsExactly(true, false);
    }

    @Test
    void beginsAndEndsWithTheTerm() {
        assertThat(windows(Kind.MONTH, LocalDate.of(2025, 3, 20), "2025-03-01", "2025-03-31"))
                .containsExactly(window("2025-03-15", "2025-03-20", "2025-03-20"));
        assertThat(windows(Kind.MONTH, LocalDate.of(2025, 3, 20), "2025-04-01", "2025-04-30"))
                .isEmpty();
        assertThat(windows(Kind.MONTH, null, "2025-02-01", "2025-02-28")).isEmpty();
    }

    @Test
    void reachesBackToThePeriodOfACorrectedDay() {
        assertThat(windows(Kind.QUARTER, null, "2026-03-31", "2026-04-30"))
                .containsExactly(
                        window("2026-01-01", "2026-03-31", "2026-03-31"),
                        window("2026-04-01", "2026-06-30", "2026-04-30"));
    }
}
