package dev.shipkeep.api.resource;

import dev.shipkeep.analysis.supplier.Assessment;
import dev.shipkeep.analysis.supplier.KeptScorecard;
import dev.shipkeep.analysis.supplier.ScorecardEntry;
import dev.shipkeep.core.scorecard.Comparison;
import dev.shipkeep.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The scorecard that a shipper would make of its carriers.
 *
 * @param byPairs whether the weights come from judgements by pairs
 * @param judgements row by row, as given; null for weights by hand
 * @param weightPartsPerMillion null while they are not all given
 * @param consistency how well the judgements agree; null for weights by hand
 * @param marks supplier by supplier, us first; null where none is given
 * @param standings us first; empty while weights or our marks are missing; suppliers without all marks are left out
 * @param version for If-Match
 */
record ScorecardView(
        List<String> attributes,
        List<String> competitors,
        boolean byPairs,
        @Nullable List<List<String>> judgements,
        @Nullable List<Integer> weightPartsPerMillion,
        @Nullable Consistency consistency,
        List<List<@Nullable Integer>> marks,
        List<Standing> standings,
        Instant changedAt,
        String changedBy,
        int version) {

    private static final int PLACES = 4;

    /**
     * @param ratio at most 0.1 for judgements that can be used; otherwise the scorecard is a draft
     * @param worst the judgement that fits the others least; null when all agree
     */
    record Consistency(
            BigDecimal ratio, boolean draft, @Nullable Worst worst) {}

    /** @param fitting what the other judgements would give */
    record Worst(String attribute, String than, BigDecimal given, BigDecimal fitting) {}

    /** @param supplier empty for us */
    record Standing(String supplier, BigDecimal weightedMark, int rank) {}

    static ScorecardView of(KeptScorecard kept, Assessment assessment) {
        ScorecardEntry entry = kept.entry();
        int count = entry.attributes().size();
        return new ScorecardView(
                entry.attributes(),
                entry.competitors(),
                entry.byPairs(),
                entry.byPairs() ? rows(entry.judgements(), count) : null,
                assessment.weights() == null ? null : assessment.weights().partsPerMillion(),
                consistency(entry, assessment.weighed()),
                rows(entry.marks(), count).stream().map(ScorecardView::marks).toList(),
                standings(assessment.scorecard()),
                kept.changedAt(),
                kept.changedBy(),
                kept.version());
    }

    private static List<List<String>> rows(List<String> cells, int columns) {
        return IntStream.range(0, cells.size() / columns)
                .mapToObj(row -> cells.subList(row * columns, (row + 1) * columns))
                .toList();
    }

    private static List<@Nullable Integer> marks(List<String> row) {
        List<@Nullable Integer> marks = new ArrayList<>();
        row.forEach(mark -> marks.add(mark.isEmpty() ? null : Integer.valueOf(mark)));
        return marks;
    }

    private static @Nullable Consistency consistency(ScorecardEntry entry, Comparison.@Nullable Weighed weighed) {
        return weighed == null
                ? null
                : new Consistency(
                        rounded(weighed.consistencyRatio()),
                        !weighed.consistent(),
                        weighed.worst()
                                .map(worst -> new Worst(
                                        entry.attributes().get(worst.row()),
                                        entry.attributes().get(worst.column()),
                                        rounded(worst.given()),
                                        rounded(worst.fitting())))
                                .orElse(null));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
    }

    private static List<Standing> standings(@Nullable Scorecard scorecard) {
        return scorecard == null
                ? List.of()
                : scorecard.standings().stream()
                        .map(standing -> new Standing(
                                standing.supplier(),
                                BigDecimal.valueOf(standing.weightedMarkMillionths(), 6),
                                standing.rank()))
                        .toList();
    }
}
