package dev.shipkeep.core.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradingPolicyTest {
    private static final GradingPolicy DEFAULT = GradingPolicy.DEFAULT;

    @Test
    void shipsTheHandbooksNumbers() {
        assertThat(DEFAULT.value(Threshold.KEY_ACCOUNT_PARCELS)).isEqualTo(5_000);
        assertThat(DEFAULT.value(Threshold.SHARE_A)).isEqualTo(8_000);
        assertThat(DEFAULT.value(Threshold.SHARE_B)).isEqualTo(9_500);
        assertThat(DEFAULT.rankingBasis()).isEqualTo(RankingBasis.REVENUE);
    }

    @Test
    void listsEveryFieldWithItsBounds() {
        assertThat(DEFAULT.fields()).hasSize(Threshold.values().length).allSatisfy(field -> {
            assertThat(field.value())
                    .isBetween(field.minimum(), field.maximum())
                    .isEqualTo(field.defaultValue());
            assertThat(field.name()).matches("[a-z][A-Za-z]+");
        });
        assertThat(DEFAULT.fields()).extracting(PolicyField::name).doesNotHaveDuplicates();
    }

    @Test
    void offersTheRankingBasisAsAChoice() {
        assertThat(DEFAULT.fields())
                .filteredOn(field -> field.kind() == PolicyField.Kind.CHOICE)
                .singleElement()
                .satisfies(field -> assertThat(field.choices())
                        .containsExactlyElementsOf(Arrays.stream(RankingBasis.values())
                                .map(Enum::name)
                                .toList())
                        .hasSize((int) field.maximum() + 1));
    }

    @Test
    void comesBackFromItsStoredValues() {
        GradingPolicy edited = DEFAULT.with("shareA", 7_000).with(Threshold.NEW_DAYS, 60);
        assertThat(GradingPolicy.of(edited.values())).isEqualTo(edited).hasSameHashCodeAs(edited);
        assertThat(edited).isNotEqualTo(DEFAULT);
        assertThat(edited.toString()).contains("shareA=7000");
        assertThat(GradingPolicy.of(Map.of())).isEqualTo(DEFAULT);
    }

    @Test
    void changesNothingInPlace() {
        DEFAULT.with("shareA", 100);
        assertThat(DEFAULT.value(Threshold.SHARE_A)).isEqualTo(8_000);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertThatThrownBy(() -> DEFAULT.with("shareA", 0)).hasMessage("shareA must be at least 1");
        assertThatThrownBy(() -> DEFAULT.with("shareA", 10_001)).hasMessage("shareA must be at most 10000");
        assertThatThrownBy(() -> DEFAULT.with("shareA", 9_600))
                .hasMessage("shareA must not be more than shareB, which is 9500");
        assertThatThrownBy(() -> DEFAULT.with("ShareA", 1)).hasMessage("ShareA is not a field of the grading policy");
        assertThatThrownBy(() -> DEFAULT.with(Map.of("loyaltyWeightTenure", 0L, "loyaltyWeightRegularity", 0L)))
                .hasMessageContaining("loyaltyWeightTenure and the weights that belong to it");
    }

    @Test
    void changesBoundsTogetherThatWouldPassEachOtherAlone() {
        GradingPolicy raised = DEFAULT.with(Map.of("shareA", 9_700L, "shareB", 9_900L));
        assertThat(raised.value(Threshold.SHARE_A)).isEqualTo(9_700);
    }

    @Test
    void listsAllProblemsForAForm() {
        assertThat(GradingPolicy.problems(Map.of("nothing", 1L, "newDays", -1L)))
                .containsExactly(
                        new PolicyProblem("nothing", PolicyProblem.Kind.UNKNOWN_FIELD, "", 0),
                        new PolicyProblem("newDays", PolicyProblem.Kind.BELOW_MINIMUM, "", 0));
        assertThat(GradingPolicy.problems(Map.of("amountMedium", 6_000_000L)))
                .containsExactly(
                        new PolicyProblem("amountMedium", PolicyProblem.Kind.MORE_THAN_OTHER, "amountKey", 5_000_000));
        assertThat(GradingPolicy.problems(DEFAULT.values())).isEmpty();
    }
}
