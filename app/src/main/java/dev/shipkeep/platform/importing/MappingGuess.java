package dev.shipkeep.platform.importing;

import dev.shipkeep.platform.importing.internal.HeaderMatch;
import dev.shipkeep.platform.importing.internal.SampleGuess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proposes a mapping: first by header, then, for types whose values cannot be mistaken, by content. No column is used
 * twice, and the order of the columns does not matter. A wrong guess costs more than none, so doubt leaves a field
 * open.
 */
public final class MappingGuess {

    private MappingGuess() {}

    public static ImportMapping guess(List<ImportField> fields, ProbeResult.Probed file) {
        return guess(fields, file.header(), file.sampleRows(), file.options());
    }

    public static ImportMapping guess(
            List<ImportField> fields, List<String> header, List<List<String>> sampleRows, FileOptions options) {
        Map<String, String> columnByField = byHeader(fields, header);
        SampleGuess sample = new SampleGuess(fields, header, sampleRows);
        sample.addByContent(columnByField);
        Map<String, FieldSource> sources = new LinkedHashMap<>();
        for (ImportField field : fields) {
            String column = columnByField.get(field.name());
            if (column != null) {
                sources.put(field.name(), FieldSource.columns(column));
            }
        }
        FileOptions file = sample.usesDecimalComma(columnByField) ? options.withDecimalSeparator(",") : options;
        ValueOptions values = ValueOptions.chinese().withDatePatterns(sample.datePatterns(columnByField));
        return new ImportMapping(file, values, sources);
    }

    private static Map<String, String> byHeader(List<ImportField> fields, List<String> header) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            for (String column : header) {
                int score = HeaderMatch.score(fields.get(i), column);
                if (score > 0) {
                    candidates.add(new Candidate(i, column, score));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::score)
                .reversed()
                .thenComparingInt(Candidate::field)
                .thenComparing(Candidate::column));
        Map<String, String> columnByField = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Candidate candidate : candidates) {
            String field = fields.get(candidate.field()).name();
            if (!columnByField.containsKey(field) && used.add(candidate.column())) {
                columnByField.put(field, candidate.column());
            }
        }
        return columnByField;
    }

    private record Candidate(int field, String column, int score) {}
}
