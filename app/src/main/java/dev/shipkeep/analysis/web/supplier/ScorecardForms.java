package dev.shipkeep.analysis.web.supplier;

import dev.shipkeep.analysis.supplier.Assessment;
import dev.shipkeep.analysis.supplier.ScorecardEntry;
import dev.shipkeep.platform.page.Chart;
import dev.shipkeep.platform.page.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads scorecards from forms, and describes them as a chart. */
final class ScorecardForms {

    private ScorecardForms() {}

    static ScorecardEntry entry(ScorecardEntry named, Map<String, String> form) {
        int count = named.attributes().size();
        List<String> weights = new ArrayList<>();
        List<String> judgements = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            weights.add(text(form, "weight-" + row));
            for (int column = 0; column < count; column++) {
                judgements.add(text(form, "judgement-" + row + "-" + column));
            }
        }
        for (int supplier = 0; supplier < named.suppliers(); supplier++) {
            for (int attribute = 0; attribute < count; attribute++) {
                marks.add(text(form, "mark-" + supplier + "-" + attribute));
            }
        }
        boolean byPairs = text(form, "method").equals("pairs");
        return new ScorecardEntry(named.attributes(), named.competitors(), byPairs, weights, judgements, marks);
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Marks by attribute, a bar per supplier. */
    static String chart(Frame frame, ScorecardEntry entry, Assessment assessment) {
        Chart chart = new Chart("bar", "count").with("x", entry.attributes());
        for (int supplier = 0; supplier < entry.suppliers(); supplier++) {
            int number = supplier;
            String name = supplier == 0
                    ? frame.say("analysis.us")
                    : entry.competitors().get(supplier - 1);
            if (!assessment.incomplete().contains(name)) {
                List<Integer> marks = IntStream.range(0, entry.attributes().size())
                        .mapToObj(attribute -> Integer.valueOf(entry.mark(number, attribute)))
                        .toList();
                chart.line(name, marks);
            }
        }
        return chart.json();
    }
}
