package dev.shipkeep.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.identity.UnifiedCreditCode.Valid;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UnifiedCreditCodeProperties {
    @Property
    void acceptsWhatItGenerates(@ForAll("first17") String first17) {
        assertThat(UnifiedCreditCode.parse(first17 + UnifiedCreditCode.checkCharacter(first17)))
                .isInstanceOf(Valid.class);
    }

    @Property
    void noticesEveryWrongCharacter(
            @ForAll("first17") String first17,
            @ForAll @IntRange(max = 17) int at,
            @ForAll @IntRange(max = 30) int replacement) {
        StringBuilder code = new StringBuilder(first17).append(UnifiedCreditCode.checkCharacter(first17));
        char wrong = UnifiedCreditCode.ALPHABET.charAt(replacement);
        Assume.that(code.charAt(at) != wrong);
        code.setCharAt(at, wrong);
        assertThat(UnifiedCreditCode.parse(code.toString())).isInstanceOf(UnifiedCreditCode.Invalid.class);
    }

    @Property
    void noticesSwappedNeighbours(@ForAll("first17") String first17, @ForAll @IntRange(max = 15) int at) {
        StringBuilder code = new StringBuilder(first17).append(UnifiedCreditCode.checkCharacter(first17));
        char left = code.charAt(at);
        Assume.that(left != code.charAt(at + 1));
        code.setCharAt(at, code.charAt(at + 1));
        code.setCharAt(at + 1, left);
        assertThat(UnifiedCreditCode.parse(code.toString())).isInstanceOf(UnifiedCreditCode.Invalid.class);
    }

    @Property
    void readsAnyTextWithoutFailing(@ForAll String text) {
        assertThat(UnifiedCreditCode.parse(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> first17() {
        return Arbitraries.strings().withChars(UnifiedCreditCode.ALPHABET).ofLength(17);
    }
}
