package dev.shipkeep.deal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Probabilities in the ways that files have them. */
class ProbabilityTextTest {

    @ParameterizedTest
    @CsvSource({
        "30, 3000",
        "30%, 3000",
        "30 ％, 3000",
        "0.3, 3000",
        "0.3%, 30",
        "1%, 100",
        "100%, 10000",
        "0, 0",
        "99.99, 9999"
    })
    void understandsPercentAndShares(String text, int basisPoints) {
        assertThat(ProbabilityText.parse(text)).hasValue(basisPoints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "101", "100.01%", "-5", "高", "30.001", "%", "0.33333"})
    void refusesWhatMayMeanTwoThingsOrNothing(String text) {
        assertThat(ProbabilityText.parse(text)).isEmpty();
    }

    @Test
    void nothingIsNoProbability() {
        assertThat(ProbabilityText.parse("")).isEmpty();
    }
}
