package dev.shipkeep.platform.importing;

import dev.shipkeep.platform.page.FieldProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the columns of one shape of file become the fields of a kind; saved under a name and used again. */
public record ImportMapping(FileOptions file, ValueOptions values, Map<String, FieldSource> sources) {

    private static final FieldSource NOTHING = new FieldSource(List.of(), "");

    public ImportMapping {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** The source of the field; an empty one where the mapping leaves the field out. */
    public FieldSource source(String field) {
        return sources.getOrDefault(field, NOTHING);
    }

    /** What is wrong with a field, told at the column that it was read from. */
    public Problem problem(FieldProblem problem) {
        return problem(
                problem.field(),
                problem.messageKey(),
                problem.arguments().stream().map(Object::toString).toArray(String[]::new));
    }

    /** What is wrong with a field of a row, told at the column that it was read from. */
    public Problem problem(String field, String code, String... arguments) {
        List<String> columns = source(field).columns();
        return new Problem(columns.isEmpty() ? field : columns.getFirst(), code, List.of(arguments));
    }

    public ImportMapping with(String field, FieldSource source) {
        Map<String, FieldSource> changed = new LinkedHashMap<>(sources);
        changed.put(field, source);
        return new ImportMapping(file, values, changed);
    }

    public ImportMapping withFile(FileOptions newFile) {
        return new ImportMapping(newFile, values, sources);
    }

    public ImportMapping withValues(ValueOptions newValues) {
        return new ImportMapping(file, newValues, sources);
    }

    /** What keeps this mapping from being used on a file with this header; empty means it can run. */
    public List<MappingProblem> listProblems(List<ImportField> fields, List<String> header, Instant now) {
        List<MappingProblem> problems = new ArrayList<>();
        for (ImportField field : fields) {
            FieldSource source = source(field.name());
            if (field.required() && source.namesNothing()) {
                problems.add(new MappingProblem(field.name(), MappingProblem.Code.REQUIRED, ""));
            }
            for (String column : source.columns()) {
                if (!header.contains(column)) {
                    problems.add(new MappingProblem(field.name(), MappingProblem.Code.COLUMN_ABSENT, column));
                }
            }
            if (!source.constant().isEmpty() && !RowConverter.understands(field, this, source.constant(), now)) {
                problems.add(new MappingProblem(field.name(), MappingProblem.Code.BAD_CONSTANT, source.constant()));
            }
        }
        for (String name : sources.keySet()) {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                problems.add(new MappingProblem(name, MappingProblem.Code.UNKNOWN_FIELD, ""));
            }
        }
        return problems;
    }
}
