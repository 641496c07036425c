package dev.shipkeep.core.lookalike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shipkeep.core.lookalike.Feature.Effect;
import dev.shipkeep.core.lookalike.Learning.Cause;
import dev.shipkeep.core.lookalike.Learning.Learned;
import dev.shipkeep.core.lookalike.Learning.TooLittle;
import dev.shipkeep.core.lookalike.Lookalike.Scored;
import dev.shipkeep.core.lookalike.RankingQuality.Decile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookalikeLearningTest {

    private static final Trait REFERRAL = new Trait.Category("referral");
    private static final List<Example> EXAMPLES = MadeUpExamples.list(5_000, 7);

    @Test
    void findsWhatMakesLeadsValuableAndSaysSo() {
        Learned learned = learn(EXAMPLES);
        assertThat(learned.heldBack().areaUnderCurve().orElseThrow()).isBetween(0.75, 0.9);
        Scored best = learned.model().rank(candidates(EXAMPLES)).getFirst();
        assertThat(best.reasons().getFirst().feature()).isEqualTo("source");
        assertThat(best.reasons().getFirst().effect().level()).isEqualTo(new Level.Named("referral"));
        assertThat(best.reasons().get(1).feature()).isEqualTo("parcels");
        assertThat(best.reasons().get(2).feature()).isEqualTo("weather");
        assertThat(Math.abs(best.reasons().get(2).effect().logOdds())).isLessThan(0.2);
    }

    @Test
    void decilesAddUpAndPromiseWhatTheyKeep() {
        RankingQuality quality = learn(EXAMPLES).heldBack();
        assertThat(quality.deciles().stream().mapToInt(Decile::examples).sum()).isEqualTo(quality.examples());
        assertThat(quality.deciles().stream().mapToInt(Decile::valuable).sum()).isEqualTo(quality.valuable());
        assertThat(quality.deciles().getFirst().lift()).isGreaterThan(1.8);
        assertThat(quality.deciles().getLast().lift()).isLessThan(0.4);
        double expected =
                quality.deciles().stream().mapToDouble(Decile::expected).sum();
        assertThat(expected / quality.valuable()).isCloseTo(1, within(0.1));
    }

    @Test
    void effectsAreCenteredAndCounted() {
        Learned learned = learn(EXAMPLES);
        assertThat(learned.model().features().stream().map(Feature::name))
                .containsExactly("parcels", "source", "weather");
        for (Feature feature : learned.model().features()) {
            assertThat(feature.effects().stream()
                            .mapToDouble(effect -> effect.logOdds() * effect.examples())
                            .sum())
                    .isCloseTo(0, within(1e-6));
            assertThat(feature.effects().stream().mapToInt(Effect::examples).sum())
                    .isEqualTo(learned.examples());
            assertThat(feature.effects().stream().mapToInt(Effect::valuable).sum())
                    .isEqualTo(learned.valuable());
        }
        assertThat(learned.model().features().getFirst().effects().stream().map(Effect::level))
                .contains(new Level.Missing());
    }

    @Test
    void reasonsAndBaseMakeTheScore() {
        Lookalike model = learn(EXAMPLES).model();
        for (Scored scored : model.rank(candidates(EXAMPLES.subList(0, 50)))) {
            double logOdds = model.baseLogOdds()
                    + scored.reasons().stream()
                            .mapToDouble(reason -> reason.effect().logOdds())
                            .sum();
            assertThat(scored.probability()).isCloseTo(1 / (1 + Math.exp(-logOdds)), within(1e-12));
        }
    }

    @Test
    void poolsRareLevelsAndWhatItHasNeverSeen() {
        List<Example> examples = new ArrayList<>();
        for (int number = 0; number < 2_000; number++) {
            String town = number < 300 ? "rare-" + number / 10 : "town-" + number % 5;
            examples.add(MadeUpExamples.with(EXAMPLES.get(number), "town", new Trait.Category(town)));
        }
        Lookalike model = learn(examples).model();
        Feature town = model.features().stream()
                .filter(feature -> feature.name().equals("town"))
                .findFirst()
                .orElseThrow();
        assertThat(town.effects().stream().map(Effect::level))
                .contains(new Level.Rare())
                .hasSize(6);
        Scored stranger = model.score(new Candidate("x", Map.of("town", new Trait.Category("nowhere"))));
        assertThat(stranger.reasons().stream().map(reason -> reason.effect().level()))
                .contains(new Level.Rare(), new Level.Missing());
    }

    @Test
    void keepsTheMostFrequentOfManyNames() {
        List<Example> examples = IntStream.range(0, EXAMPLES.size())
                .mapToObj(number ->
                        MadeUpExamples.with(EXAMPLES.get(number), "town", new Trait.Category("town-" + number % 100)))
                .toList();
        Feature town = learn(examples).model().features().stream()
                .filter(feature -> feature.name().equals("town"))
                .findFirst()
                .orElseThrow();
        assertThat(town.effects().size()).isLessThanOrEqualTo(LearningRules.MOST_LEVELS + 1);
    }

    @Test
    void refusesToLearnFromTooLittle() {
        assertThat(LookalikeLearning.learn(EXAMPLES.subList(0, 200), LearningRules.DEFAULT))
                .isInstanceOfSatisfying(TooLittle.class, little -> {
                    assertThat(little.cause()).isEqualTo(Cause.EXAMPLES);
                    assertThat(little.counted()).isBetween(100, 199);
                    assertThat(little.needed()).isEqualTo(200);
                });
        assertThat(cause(withOutcome(false))).isEqualTo(Cause.VALUABLE);
        assertThat(cause(withOutcome(true))).isEqualTo(Cause.NOT_VALUABLE);
        assertThat(cause(List.of())).isEqualTo(Cause.EXAMPLES);
        assertThat(cause(EXAMPLES.stream()
                        .map(example -> new Example(
                                new Candidate(example.candidate().key(), Map.of("source", REFERRAL)),
                                example.valuable()))
                        .toList()))
                .isEqualTo(Cause.LEVELS);
    }

    @Test
    void refusesMixedTraitsAndKeysThatComeTwice() {
        List<Example> twice = new ArrayList<>(EXAMPLES);
        twice.add(EXAMPLES.getFirst());
        assertThatThrownBy(() -> learn(twice)).isInstanceOf(IllegalArgumentException.class);
        List<Example> mixed = new ArrayList<>(EXAMPLES.subList(1, EXAMPLES.size()));
        for (int number = 0; number < 100; number++) {
            mixed.set(number, MadeUpExamples.with(mixed.get(number), "source", new Trait.Figure(3)));
        }
        assertThatThrownBy(() -> learn(mixed)).isInstanceOf(IllegalArgumentException.class);
        Candidate odd = new Candidate("x", Map.of("parcels", REFERRAL));
        assertThatThrownBy(() -> learn(EXAMPLES).model().score(odd)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConstantFeatureChangesNothing() {
        List<Example> constant = EXAMPLES.stream()
                .map(example -> MadeUpExamples.with(example, "carrier", new Trait.Category("ours")))
                .map(example -> MadeUpExamples.with(example, "number", new Trait.Figure(3)))
                .toList();
        assertThat(learn(constant)).isEqualTo(learn(EXAMPLES));
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<Example> shuffled = new ArrayList<>(EXAMPLES);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(learn(shuffled)).isEqualTo(learn(EXAMPLES));
    }

    @Test
    void oppositeOutcomesTurnTheRankingRound() {
        List<Example> opposite = EXAMPLES.stream()
                .map(example -> new Example(example.candidate(), !example.valuable()))
                .toList();
        double area = learn(EXAMPLES).heldBack().areaUnderCurve().orElseThrow();
        assertThat(learn(opposite).heldBack().areaUnderCurve().orElseThrow()).isCloseTo(area, within(1e-9));
        Candidate candidate = EXAMPLES.getFirst().candidate();
        assertThat(learn(opposite).model().score(candidate).probability())
                .isCloseTo(1 - learn(EXAMPLES).model().score(candidate).probability(), within(1e-9));
    }

    @Test
    void cutsFiguresIntoRangesThatHoldAsMany() {
        Feature parcels = learn(EXAMPLES).model().features().getFirst();
        List<Effect> ranges = parcels.effects().stream()
                .filter(effect -> effect.level() instanceof Level.Range)
                .toList();
        assertThat(ranges).hasSize(5);
        int known = ranges.stream().mapToInt(Effect::examples).sum();
        assertThat(ranges).allSatisfy(range -> assertThat(range.examples()).isCloseTo(known / 5, within(known / 50)));
    }

    private static List<Example> withOutcome(boolean valuable) {
        return EXAMPLES.stream()
                .map(example -> new Example(example.candidate(), valuable))
                .toList();
    }

    private static Cause cause(List<Example> examples) {
        return ((TooLittle) LookalikeLearning.learn(examples, LearningRules.DEFAULT)).cause();
    }

    private static Learned learn(List<Example> examples) {
        return (Learned) LookalikeLearning.learn(examples, LearningRules.DEFAULT);
    }

    private static List<Candidate> candidates(List<Example> examples) {
        return examples.stream().map(Example::candidate).toList();
    }
}
