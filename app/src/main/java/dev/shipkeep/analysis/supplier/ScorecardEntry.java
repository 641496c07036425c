package dev.shipkeep.analysis.supplier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A scorecard as it was typed. Empty texts are not given.
 *
 * @param byPairs whether the weights come from judgements by pairs, else from the weights by hand
 * @param weights one per attribute, in any unit
 * @param judgements row by row: how many times as important the row's attribute is as the column's, such as 3, 1/5 or 0.2
 * @param marks supplier by supplier, us first: 1 to 4
 */
public record ScorecardEntry(
        List<String> attributes,
        List<String> competitors,
        boolean byPairs,
        List<String> weights,
        List<String> judgements,
        List<String> marks) {

    public static final int MOST_ATTRIBUTES = 9;
    public static final int MOST_COMPETITORS = 6;

    public ScorecardEntry {
        attributes = List.copyOf(attributes);
        competitors = List.copyOf(competitors);
        weights = List.copyOf(weights);
        judgements = List.copyOf(judgements);
        marks = List.copyOf(marks);
    }

    /** Nothing but the names. */
    public static ScorecardEntry of(List<String> attributes, List<String> competitors) {
        int count = attributes.size();
        return new ScorecardEntry(
                attributes,
                competitors,
                false,
                Collections.nCopies(count, ""),
                Collections.nCopies(count * count, ""),
                Collections.nCopies(count * (competitors.size() + 1), ""));
    }

    /** Us and the competitors. */
    public int suppliers() {
        return competitors.size() + 1;
    }

    public String weight(int attribute) {
        return weights.get(attribute);
    }

    public String judgement(int row, int column) {
        return judgements.get(row * attributes.size() + column);
    }

    public String mark(int supplier, int attribute) {
        return marks.get(supplier * attributes.size() + attribute);
    }

    /** The same with other names; what was given for a name that stays, stays. */
    ScorecardEntry renamed(List<String> newAttributes, List<String> newCompetitors) {
        List<String> newWeights = new ArrayList<>();
        List<String> newJudgements = new ArrayList<>();
        for (String row : newAttributes) {
            int old = attributes.indexOf(row);
            newWeights.add(old < 0 ? "" : weight(old));
            for (String column : newAttributes) {
                int other = attributes.indexOf(column);
                newJudgements.add(old < 0 || other < 0 ? "" : judgement(old, other));
            }
        }
        List<String> newMarks = new ArrayList<>();
        for (int supplier = 0; supplier <= newCompetitors.size(); supplier++) {
            int old = supplier == 0 ? 0 : competitors.indexOf(newCompetitors.get(supplier - 1)) + 1;
            for (String attribute : newAttributes) {
                int place = attributes.indexOf(attribute);
                boolean known = place >= 0 && (supplier == 0 || old > 0);
                newMarks.add(known ? mark(old, place) : "");
            }
        }
        return new ScorecardEntry(newAttributes, newCompetitors, byPairs, newWeights, newJudgements, newMarks);
    }
}
