package dev.shipkeep.simulator.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CreditCodesTest {

    @Test
    void acceptsCodesOfKnownCompanies() {
        assertThat(CreditCodes.isValid("91350100M000100Y43")).isTrue(); // the example of GB 32100
        assertThat(CreditCodes.isValid("914403001922038216")).isTrue();
    }

    @Test
    void noticesOneWrongCharacter() {
        assertThat(CreditCodes.isValid("91350100M000100Y44")).isFalse();
        assertThat(CreditCodes.isValid("91350100M000100Y4")).isFalse();
        assertThat(CreditCodes.isValid("91350100M00O100Y43")).isFalse();
    }

    @Test
    void makesValidCodesAndNoneTwice() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            String code = CreditCodes.code("91", "440305", 20_261_121, i);
            assertThat(CreditCodes.isValid(code)).isTrue();
            codes.add(code);
        }
        assertThat(codes).hasSize(50_000);
    }
}
