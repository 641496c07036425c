package dev.shipkeep.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SeasonsTest {

    @Test
    void knowsTheSpringFestivals() {
        assertThat(Seasons.daysFromNewYear(LocalDate.of(2025, 1, 29))).isZero();
        assertThat(Seasons.daysFromNewYear(LocalDate.of(2026, 2, 17))).isZero();
        assertThat(Seasons.daysFromNewYear(LocalDate.of(2027, 2, 4))).isEqualTo(-2);
    }

    @Test
    void peaksForShopsAndNotForOffices() {
        LocalDate peak = LocalDate.of(2026, 11, 11);
        LocalDate ordinary = LocalDate.of(2026, 10, 14);
        assertThat(Seasons.factor(Industry.ECOMMERCE, peak))
                .isGreaterThan(2.5 * Seasons.factor(Industry.ECOMMERCE, ordinary));
        assertThat(Seasons.factor(Industry.RETAIL, peak))
                .isBetween(
                        1.5 * Seasons.factor(Industry.RETAIL, ordinary),
                        2.5 * Seasons.factor(Industry.RETAIL, ordinary));
        assertThat(Seasons.factor(Industry.SERVICES, peak)).isEqualTo(Seasons.factor(Industry.SERVICES, ordinary));
    }

    @Test
    void leavesOfficesClosedOnSundays() {
        LocalDate sunday = LocalDate.of(2026, 4, 19);
        assertThat(Seasons.factor(Industry.GOVERNMENT, sunday)).isLessThan(0.3);
        assertThat(Seasons.factor(Industry.ECOMMERCE, sunday)).isGreaterThan(0.7);
    }
}
