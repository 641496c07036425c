package dev.shipkeep.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void percentileIsTheSmallestThatEnoughDoNotExceed() {
        Latencies latencies = new Latencies();
        for (int millis = 100; millis >= 1; millis--) {
            latencies.add(millis * 1_000_000L);
        }
        assertThat(latencies.millis(50)).isEqualTo(50);
        assertThat(latencies.millis(95)).isEqualTo(95);
        assertThat(latencies.millis(100)).isEqualTo(100);
    }

    @Test
    void oneIsEveryPercentile() {
        Latencies latencies = new Latencies();
        latencies.add(7_000_000);
        assertThat(latencies.millis(50)).isEqualTo(7);
        assertThat(latencies.millis(95)).isEqualTo(7);
    }
}
