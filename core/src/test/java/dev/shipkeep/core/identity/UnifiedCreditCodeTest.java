package dev.shipkeep.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.core.identity.UnifiedCreditCode.Invalid;
import dev.shipkeep.core.identity.UnifiedCreditCode.Reason;
import dev.shipkeep.core.identity.UnifiedCreditCode.Valid;
import dev.shipkeep.core.identity.UnifiedCreditCode.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedCreditCodeTest {
    /** Published codes of known enterprises. */
    @ParameterizedTest
    @ValueSource(strings = {"9144030071526726XG", "914403001922038216", "91330100799655058B", "91110000802100433B"})
    void acceptsPublishedCodes(String text) {
        assertThat(UnifiedCreditCode.parse(text)).isInstanceOfSatisfying(Valid.class, valid -> {
            assertThat(valid.code().text()).isEqualTo(text);
            assertThat(valid.warnings()).isEmpty();
        });
    }

    @Test
    void readsItsParts() {
        UnifiedCreditCode code = ((Valid) UnifiedCreditCode.parse("9144030071526726XG")).code();
        assertThat(code.divisionCode()).isEqualTo("440300");
        assertThat(code.organizationCode()).isEqualTo("71526726X");
        assertThat(code).hasToString("9144030071526726XG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9144030071526726xg",
                " 9144030071526726XG\t",
                "91 440300 71526726X G",
                "91-440300-71526726X-G",
                "９１４４０３００７１５２６７２６ＸＧ",
                "９１４４０３００　７１５２６７２６ｘｇ",
                "\uFEFF9144030071526726XG\u200B"
            })
    void normalizesWhatPeopleType(String typed) {
        assertThat(UnifiedCreditCode.parse(typed))
                .isEqualTo(UnifiedCreditCode.parse("9144030071526726XG"))
                .isInstanceOf(Valid.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\t\n", "　", "--"})
    void saysThatNothingWasGiven(String typed) {
        assertThat(UnifiedCreditCode.parse(typed)).isEqualTo(new Invalid("", Reason.EMPTY, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9144030071526726X", "9144030071526726XGG", "1", "统一社会信用代码"})
    void refusesAnotherLength(String typed) {
        assertThat(UnifiedCreditCode.parse(typed)).isEqualTo(new Invalid(typed, Reason.LENGTH, 0));
    }

    @Test
    void refusesAWholeFileWithoutReadingIt() {
        assertThat(UnifiedCreditCode.parse("9".repeat(1_000_000)))
                .isEqualTo(new Invalid("9".repeat(100), Reason.LENGTH, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "I144030071526726XG, 1",
        "9O44030071526726XG, 2",
        "91S4030071526726XG, 3",
        "914V030071526726XG, 4",
        "9144030071526726ZG, 17",
        "9144030071526726X中, 18",
        "9144030071526726X*, 18"
    })
    void pointsAtACharacterOutsideOfTheAlphabet(String typed, int position) {
        assertThat(UnifiedCreditCode.parse(typed)).isEqualTo(new Invalid(typed, Reason.CHARACTER, position));
    }

    @Test
    void refusesAWrongCheckCharacter() {
        assertThat(UnifiedCreditCode.parse("9144030071526726XH"))
                .isEqualTo(new Invalid("9144030071526726XH", Reason.CHECK_CHARACTER, 18));
    }

    @Test
    void warnsOfAnOrganizationCodeThatDoesNotCheck() {
        String first17 = "91440300715267260";
        assertThat(UnifiedCreditCode.parse(first17 + UnifiedCreditCode.checkCharacter(first17)))
                .isInstanceOfSatisfying(
                        Valid.class, valid -> assertThat(valid.warnings()).containsExactly(Warning.ORGANIZATION_CODE));
    }

    @Test
    void warnsOfADivisionThatIsNoNumber() {
        String first17 = "9144A30071526726X";
        assertThat(UnifiedCreditCode.parse(first17 + UnifiedCreditCode.checkCharacter(first17)))
                .isInstanceOfSatisfying(
                        Valid.class, valid -> assertThat(valid.warnings()).containsExactly(Warning.DIVISION_CODE));
    }

    @Test
    void checksOrganizationCodesOfTheStandard() {
        assertThat(UnifiedCreditCode.organizationCheckCharacter("71526726")).isEqualTo('X');
        assertThat(UnifiedCreditCode.organizationCheckCharacter("19220382")).isEqualTo('1');
        assertThat(UnifiedCreditCode.organizationCheckCharacter("D2143569")).isEqualTo('X');
    }

    @Test
    void refusesToComputeFromWhatIsNoCode() {
        assertThatThrownBy(() -> UnifiedCreditCode.checkCharacter("914403007152672"))
                .hasMessageContaining("17 characters");
        assertThatThrownBy(() -> UnifiedCreditCode.checkCharacter("9144030071526726I"))
                .hasMessageContaining("character 17");
        assertThatThrownBy(() -> UnifiedCreditCode.organizationCheckCharacter("7152672"))
                .hasMessageContaining("8 characters");
        assertThatThrownBy(() -> UnifiedCreditCode.organizationCheckCharacter("7152672中"))
                .hasMessageContaining("upper-case");
    }
}
