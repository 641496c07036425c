package dev.shipkeep.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.core.grading.Abc;
import dev.shipkeep.core.grading.AmountClass;
import dev.shipkeep.core.grading.FrequencyClass;
import dev.shipkeep.core.grading.KeyCause;
import dev.shipkeep.core.grading.Momentum;
import dev.shipkeep.core.grading.PolicyField;
import dev.shipkeep.core.grading.PolicyProblem;
import dev.shipkeep.core.grading.RankingBasis;
import dev.shipkeep.core.grading.ReasonKey;
import dev.shipkeep.core.grading.Threshold;
import dev.shipkeep.core.grading.Tier;
import dev.shipkeep.platform.page.Words;
import dev.shipkeep.platform.page.WordsCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that the core can say has a text in both languages. */
class GradingTextTest {

    private final WordsCatalog catalog = Running.shipkeep().bean(WordsCatalog.class);

    @Test
    void everyReasonHasASentenceInBothLanguages() {
        assertThat(missing(ReasonKey.keys())).isEmpty();
    }

    @Test
    void everyThresholdHasANameAndHelpInBothLanguages() {
        List<String> keys = new ArrayList<>();
        for (Threshold threshold : Threshold.values()) {
            keys.add("grading.field." + threshold.key());
            keys.add("grading.field." + threshold.key() + ".help");
        }
        assertThat(missing(keys)).isEmpty();
    }

    @Test
    void everyProblemAndUnitHasAText() {
        List<String> keys = new ArrayList<>();
        for (PolicyProblem.Kind kind : PolicyProblem.Kind.values()) {
            keys.add("grading.problem." + kind);
        }
        for (PolicyField.Kind kind : PolicyField.Kind.values()) {
            keys.add("grading.problem.notReadable." + kind);
        }
        for (RankingBasis basis : RankingBasis.values()) {
            keys.add("grading.choice." + basis);
        }
        assertThat(missing(keys)).isEmpty();
    }

    @Test
    void everyClassHasAName() {
        List<String> keys = new ArrayList<>();
        Stream.of(Tier.values()).forEach(value -> keys.add("grading.class.TIER." + value));
        Stream.of(Abc.values()).forEach(value -> keys.add("grading.class.ABC." + value));
        Stream.of(FrequencyClass.values()).forEach(value -> keys.add("grading.class.FREQUENCY." + value));
        Stream.of(AmountClass.values()).forEach(value -> keys.add("grading.class.AMOUNT." + value));
        Stream.of(Momentum.values()).forEach(value -> keys.add("grading.class.MOMENTUM." + value));
        assertThat(missing(keys)).isEmpty();
    }

    @Test
    void everyChangeOfClassHasASentence() {
        List<String> keys = new ArrayList<>();
        for (Tier from : Tier.values()) {
            for (Tier to : Tier.values()) {
                if (from != to) {
                    keys.add("grading.change.TIER." + from + "." + to);
                }
            }
        }
        for (Abc from : Abc.values()) {
            for (Abc to : Abc.values()) {
                if (from != to) {
                    keys.add("grading.change.ABC." + from + "." + to);
                }
            }
        }
        Stream.of(KeyCause.values()).forEach(cause -> keys.add("grading.change.KEY_ACCOUNT." + cause));
        assertThat(missing(keys)).isEmpty();
    }

    @Test
    void bothLanguagesOfGradingAndInsightHaveTheSameKeys() {
        assertThat(ours(Locale.SIMPLIFIED_CHINESE)).isEqualTo(ours(Locale.ENGLISH));
    }

    private List<String> ours(Locale locale) {
        return catalog.of(locale).keys().stream()
                .filter(key -> key.startsWith("grading.") || key.startsWith("insight.") || key.startsWith("home."))
                .sorted()
                .toList();
    }

    private List<String> missing(List<String> keys) {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .map(catalog::of)
                .flatMap(words -> keys.stream().filter(key -> !words.has(key)).map(key -> name(words, key)))
                .toList();
    }

    private static String name(Words words, String key) {
        return words.locale() + " " + key;
    }
}
