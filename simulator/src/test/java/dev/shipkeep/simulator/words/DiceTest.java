package dev.shipkeep.simulator.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DiceTest {

    @Test
    void throwsTheSameNumbersOnEveryMachine() {
        Dice dice = new Dice(42);
        assertThat(dice.nextLong()).isEqualTo(new java.util.SplittableRandom(42).nextLong());
        assertThat(Dice.of(1, 2, 3).nextLong()).isEqualTo(Dice.of(1, 2, 3).nextLong());
    }

    @Test
    void drawsNormalNumbers() {
        Dice dice = new Dice(1);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 100_000; i++) {
            double drawn = dice.normal();
            sum += drawn;
            squares += drawn * drawn;
        }
        assertThat(sum / 100_000).isBetween(-0.02, 0.02);
        assertThat(squares / 100_000).isBetween(0.97, 1.03);
    }

    @Test
    void drawsCountsAroundTheirMean() {
        for (double mean : new double[] {0.01, 0.5, 4, 29, 31, 200}) {
            Dice dice = new Dice(7);
            long sum = 0;
            for (int i = 0; i < 200_000; i++) {
                sum += dice.poisson(mean);
            }
            assertThat(sum / 200_000.0 / mean).isBetween(0.94, 1.06);
        }
    }
}
