package dev.shipkeep.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.core.scorecard.Scorecard.Line;
import dev.shipkeep.core.scorecard.Scorecard.Marks;
import dev.shipkeep.core.scorecard.Scorecard.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final List<String> ATTRIBUTES = List.of("speed", "price", "care");
    private static final Weights WEIGHTS = Weights.byHand(List.of(5L, 3L, 2L));

    @Test
    void weighsMarksAndRanks() {
        Scorecard card = Scorecard.of(
                ATTRIBUTES,
                WEIGHTS,
                new Marks("us", List.of(4, 2, 3)),
                List.of(new Marks("A", List.of(3, 4, 2)), new Marks("B", List.of(1, 4, 4))));
        assertThat(card.standings())
                .containsExactly(
                        new Standing("us", 3_200_000, 1, List.of(0, 0, 0)),
                        new Standing("A", 3_100_000, 2, List.of(1, -2, 1)),
                        new Standing("B", 2_500_000, 3, List.of(3, -2, -1)));
        assertThat(card.lines().stream().map(line -> line.gap().orElseThrow())).containsExactly(1, -2, -1);
        assertThat(card.listShortfalls().stream().map(Line::attribute)).containsExactly("price", "care");
    }

    @Test
    void equalSumsShareARank() {
        Scorecard card = Scorecard.of(
                ATTRIBUTES,
                WEIGHTS,
                new Marks("us", List.of(2, 1, 1)),
                List.of(new Marks("A", List.of(1, 2, 2)), new Marks("B", List.of(1, 1, 1))));
        assertThat(card.standings().stream().map(Standing::rank)).containsExactly(1, 1, 3);
    }

    @Test
    void standsAloneWithoutCompetitors() {
        Scorecard card = Scorecard.of(ATTRIBUTES, WEIGHTS, new Marks("us", List.of(1, 2, 3)), List.of());
        assertThat(card.lines().getFirst().gap()).isEmpty();
        assertThat(card.listShortfalls()).isEmpty();
    }

    @Test
    void refusesMarksBeyondTheScale() {
        assertThatThrownBy(() -> new Marks("us", List.of(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Marks("us", List.of(5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scorecard.of(ATTRIBUTES, WEIGHTS, new Marks("us", List.of(1)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weightsByHandAddUpToTheWhole() {
        assertThat(Weights.byHand(List.of(1L, 1L, 1L)).partsPerMillion()).containsExactly(333_334, 333_333, 333_333);
        assertThat(Weights.byHand(List.of(0L, 7L)).partsPerMillion()).containsExactly(0, 1_000_000);
        assertThatThrownBy(() -> Weights.byHand(List.of(0L, 0L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.byHand(List.of(-1L, 2L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.byHand(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
