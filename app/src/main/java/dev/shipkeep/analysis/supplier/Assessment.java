package dev.shipkeep.analysis.supplier;

import dev.shipkeep.core.scorecard.Comparison;
import dev.shipkeep.core.scorecard.Scorecard;
import dev.shipkeep.core.scorecard.Weights;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a scorecard says.
 *
 * @param weights null while they are not all given
 * @param weighed how well the judgements agree; null for weights by hand
 * @param scorecard null while weights or marks of ours are missing; competitors whose marks are not complete are left out
 * @param incomplete competitors that are left out
 * @param problems what cannot be right, at its field
 */
public record Assessment(
        @Nullable Weights weights,
        Comparison.@Nullable Weighed weighed,
        @Nullable Scorecard scorecard,
        List<String> incomplete,
        List<FieldProblem> problems) {

    private static final int LARGEST_WEIGHT = 1_000_000;
    private static final int LONGEST_TEXT = 20;

    /** Judgements that contradict each other too much: kept, but a draft. */
    public boolean isDraft() {
        return weighed != null && !weighed.consistent();
    }

    /** @param us how we are called among the suppliers */
    static Assessment of(ScorecardEntry entry, String us) {
        List<FieldProblem> problems = new ArrayList<>();
        checkLengths(entry, problems);
        Comparison.Weighed weighed =
                entry.byPairs() ? Judgements.read(entry, problems).orElse(null) : null;
        Weights weights = entry.byPairs()
                ? weighed == null ? null : weighed.weights()
                : readWeights(entry, problems).orElse(null);
        List<Scorecard.Marks> marked = new ArrayList<>();
        List<String> incomplete = new ArrayList<>();
        for (int supplier = 0; supplier < entry.suppliers(); supplier++) {
            String name = supplier == 0 ? us : entry.competitors().get(supplier - 1);
            List<Integer> marks = readMarks(entry, supplier, problems);
            if (marks.size() == entry.attributes().size()) {
                marked.add(new Scorecard.Marks(name, marks));
            } else {
                incomplete.add(name);
            }
        }
        boolean whole = !incomplete.contains(us) && problems.isEmpty();
        Scorecard scorecard = weights != null && whole
                ? Scorecard.of(entry.attributes(), weights, marked.getFirst(), marked.subList(1, marked.size()))
                : null;
        return new Assessment(weights, weighed, scorecard, incomplete, problems);
    }

    /** What is not looked at now is kept for later, so it must not be long. */
    private static void checkLengths(ScorecardEntry entry, List<FieldProblem> problems) {
        boolean tooLong = Stream.of(entry.weights(), entry.judgements())
                .flatMap(List::stream)
                .anyMatch(text -> text.length() > LONGEST_TEXT);
        if (tooLong) {
            problems.add(FieldProblem.of("version", "analysis.problem.long", LONGEST_TEXT));
        }
    }

    /** All empty is nothing yet; some empty count as 0. */
    private static Optional<Weights> readWeights(ScorecardEntry entry, List<FieldProblem> problems) {
        List<Long> given = new ArrayList<>();
        for (int attribute = 0; attribute < entry.attributes().size(); attribute++) {
            String text = entry.weight(attribute);
            if (!text.matches("\\d{0,7}") || !text.isEmpty() && Integer.parseInt(text) > LARGEST_WEIGHT) {
                problems.add(FieldProblem.of("weight-" + attribute, "analysis.problem.weight"));
                return Optional.empty();
            }
            given.add(text.isEmpty() ? 0 : Long.parseLong(text));
        }
        if (given.stream().allMatch(weight -> weight == 0)) {
            if (entry.weights().stream().anyMatch(text -> !text.isEmpty())) {
                problems.add(FieldProblem.of("weight-0", "analysis.problem.weightsZero"));
            }
            return Optional.empty();
        }
        return Optional.of(Weights.byHand(given));
    }

    private static List<Integer> readMarks(ScorecardEntry entry, int supplier, List<FieldProblem> problems) {
        List<Integer> marks = new ArrayList<>();
        IntStream.range(0, entry.attributes().size()).forEach(attribute -> {
            String text = entry.mark(supplier, attribute);
            if (text.matches("[1-4]")) {
                marks.add(Integer.valueOf(text));
            } else if (!text.isEmpty()) {
                problems.add(FieldProblem.of("mark-" + supplier + "-" + attribute, "analysis.problem.mark"));
            }
        });
        return marks;
    }
}
