package dev.shipkeep.core.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A customer's scorecard of its suppliers: attributes × weights × marks of us and of each competitor.
 *
 * @param lines the attributes in the order given
 * @param standings us first, then the competitors in the order given
 */
public record Scorecard(List<Line> lines, List<Standing> standings) {

    /** The worst mark. */
    public static final int LOWEST_MARK = 1;

    /** The best mark. */
    public static final int HIGHEST_MARK = 4;

    /** The marks of one supplier, {@link #LOWEST_MARK} to {@link #HIGHEST_MARK}, in the order of the attributes. */
    public record Marks(String supplier, List<Integer> marks) {
        public Marks {
            marks = List.copyOf(marks);
            if (marks.stream().anyMatch(mark -> mark < LOWEST_MARK || mark > HIGHEST_MARK)) {
                throw new IllegalArgumentException("marks of " + supplier + " must be 1 to 4 but are " + marks);
            }
        }
    }

    /**
     * One attribute.
     *
     * @param weightPartsPerMillion its weight
     * @param ourMark 1 to 4
     * @param bestCompetitorMark best mark of all competitors; empty without any
     */
    public record Line(String attribute, int weightPartsPerMillion, int ourMark, OptionalInt bestCompetitorMark) {

        /** Our mark − the best competitor's; empty without competitors. */
        public OptionalInt gap() {
            return bestCompetitorMark.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(ourMark - bestCompetitorMark.getAsInt());
        }

        /** Weight × gap, millionths of a mark; 0 without competitors. */
        public long weightedGap() {
            return (long) weightPartsPerMillion * gap().orElse(0);
        }
    }

    /**
     * One supplier.
     *
     * @param weightedMarkMillionths sum of weight × mark, millionths of a mark: 1 000 000 to 4 000 000
     * @param rank 1 is best; equal sums share a rank and the next is left out
     * @param ourGaps our mark − this supplier's, per attribute; all 0 for us
     */
    public record Standing(String supplier, int weightedMarkMillionths, int rank, List<Integer> ourGaps) {
        public Standing {
            ourGaps = List.copyOf(ourGaps);
        }
    }

    public Scorecard {
        lines = List.copyOf(lines);
        standings = List.copyOf(standings);
    }

    /**
     * Compares us with the competitors.
     *
     * @throws IllegalArgumentException when weights or marks are not as many as the attributes
     */
    public static Scorecard of(List<String> attributes, Weights weights, Marks us, List<Marks> competitors) {
        List<Marks> all = new ArrayList<>(List.of(us));
        all.addAll(competitors);
        if (weights.size() != attributes.size()
                || all.stream().anyMatch(marks -> marks.marks().size() != attributes.size())) {
            throw new IllegalArgumentException("each of " + attributes.size() + " attributes needs a weight and marks");
        }
        List<Line> lines = IntStream.range(0, attributes.size())
                .mapToObj(attribute -> new Line(
                        attributes.get(attribute),
                        weights.partsPerMillion().get(attribute),
                        us.marks().get(attribute),
                        competitors.stream()
                                .mapToInt(marks -> marks.marks().get(attribute))
                                .max()))
                .toList();
        List<Integer> sums = all.stream().map(marks -> weigh(marks, weights)).toList();
        return new Scorecard(
                lines,
                IntStream.range(0, all.size())
                        .mapToObj(supplier -> new Standing(
                                all.get(supplier).supplier(),
                                sums.get(supplier),
                                rankOf(sums.get(supplier), sums),
                                gaps(us, all.get(supplier))))
                        .toList());
    }

    /** Attributes at which a competitor is better than we are, the heaviest shortfall first. */
    public List<Line> listShortfalls() {
        return lines.stream()
                .filter(line -> line.weightedGap() < 0)
                .sorted(Comparator.comparingLong(Line::weightedGap))
                .toList();
    }

    private static int weigh(Marks marks, Weights weights) {
        return IntStream.range(0, weights.size())
                .map(attribute ->
                        weights.partsPerMillion().get(attribute) * marks.marks().get(attribute))
                .sum();
    }

    private static int rankOf(int sum, List<Integer> sums) {
        return 1 + (int) sums.stream().filter(other -> other > sum).count();
    }

    private static List<Integer> gaps(Marks us, Marks them) {
        return IntStream.range(0, us.marks().size())
                .mapToObj(attribute -> us.marks().get(attribute) - them.marks().get(attribute))
                .toList();
    }
}
