package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.FieldSource;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ValueOptions;
import dev.shipkeep.platform.importing.ValueOptions.LengthUnit;
import dev.shipkeep.platform.importing.ValueOptions.MoneyUnit;
import dev.shipkeep.platform.importing.ValueOptions.WeightUnit;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/** Reads the mapping form. What cannot be read stays as it was, with a problem at the field; nothing else is lost. */
final class MappingParameters {

    private static final int MAX_COLUMNS_PER_FIELD = 10;
    private static final int MAX_LENGTH = 500;

    private final MultiValueMap<String, String> form;
    private final List<FieldProblem> problems = new ArrayList<>();

    MappingParameters(MultiValueMap<String, String> form) {
        this.form = form;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    ImportMapping read(ImportMapping old, ImportKind kind) {
        return new ImportMapping(file(old.file()), values(old.values()), sources(old, kind));
    }

    private FileOptions file(FileOptions old) {
        FileOptions file = read("charset", old, old::withCharset);
        file = read("delimiter", file, file::withDelimiter);
        file = read("decimalSeparator", file, file::withDecimalSeparator);
        FileOptions present = file;
        file = read("headerLine", file, text -> present.withHeaderLine(Math.max(1, Integer.parseInt(text.strip()))));
        return form.getFirst("sheet") == null ? file : file.withSheet(text("sheet"));
    }

    private ValueOptions values(ValueOptions old) {
        ValueOptions values = read("datePattern", old, text -> old.withDatePatterns(patterns(text)));
        values = read("zone", values, values::withZone);
        ValueOptions present = values;
        values = read(
                "currency", values, text -> present.withCurrency(text.strip().toUpperCase(java.util.Locale.ROOT)));
        ValueOptions units = values;
        values = read(
                "weightUnit",
                values,
                text -> units.withUnits(WeightUnit.valueOf(text), units.lengthUnit(), units.moneyUnit()));
        ValueOptions weights = values;
        values = read(
                "lengthUnit",
                values,
                text -> weights.withUnits(weights.weightUnit(), LengthUnit.valueOf(text), weights.moneyUnit()));
        ValueOptions lengths = values;
        return read(
                "moneyUnit",
                values,
                text -> lengths.withUnits(lengths.weightUnit(), lengths.lengthUnit(), MoneyUnit.valueOf(text)));
    }

    private static List<String> patterns(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }

    /** An absent parameter changes nothing; one that the option refuses is reported. */
    private <T> T read(String name, T old, Function<String, T> change) {
        if (form.getFirst(name) == null) {
            return old;
        }
        try {
            return change.apply(text(name));
        } catch (IllegalArgumentException e) {
            problems.add(FieldProblem.of(name, "imports.option.invalid", text(name)));
            return old;
        }
    }

    private Map<String, FieldSource> sources(ImportMapping old, ImportKind kind) {
        Map<String, FieldSource> sources = new LinkedHashMap<>();
        for (ImportField field : kind.fields()) {
            boolean asked = form.containsKey("column." + field.name());
            FieldSource source = asked ? source(field.name()) : old.source(field.name());
            if (!source.namesNothing()) {
                sources.put(field.name(), source);
            }
        }
        return sources;
    }

    private FieldSource source(String field) {
        List<String> columns = form.getOrDefault("column." + field, List.of()).stream()
                .filter(column -> !column.isEmpty())
                .distinct()
                .limit(MAX_COLUMNS_PER_FIELD)
                .toList();
        return new FieldSource(columns, text("constant." + field).strip());
    }

    private String text(String name) {
        String text = form.getFirst(name);
        return text == null ? "" : text.substring(0, Math.min(text.length(), MAX_LENGTH));
    }
}
