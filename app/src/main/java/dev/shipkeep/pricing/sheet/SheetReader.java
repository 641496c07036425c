package dev.shipkeep.pricing.sheet;

import dev.shipkeep.platform.importing.FieldSource;
import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileProblem;
import dev.shipkeep.platform.importing.FileRow;
import dev.shipkeep.platform.importing.GoodRow;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.Problem;
import dev.shipkeep.platform.importing.ProblemCode;
import dev.shipkeep.platform.importing.RowConverter;
import dev.shipkeep.platform.importing.RowResult;
import dev.shipkeep.platform.importing.RowSource;
import dev.shipkeep.platform.importing.ValueOptions;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a sheet of either form by the reader of all imports, and finds every cell that is not understood. */
public final class SheetReader {

    static final int MOST_ROWS = 50_000;

    private static final int MOST_PROBLEMS = 500;

    private final String currency;
    private final Instant now;
    private final Map<Column, String> headers = new EnumMap<>(Column.class);
    private final List<SheetRow> rows = new ArrayList<>();
    private SheetProblems problems = new SheetProblems(headers);

    private SheetReader(String currency, Instant now) {
        this.currency = currency;
        this.now = now;
    }

    /**
     * Reads a sheet.
     *
     * @param currency of the card; amounts in another are refused
     */
    public static Sheet read(FileContent content, String currency, Instant now) throws IOException {
        SheetReader reader = new SheetReader(currency, now);
        switch (RowSource.open(content, FileOptions.auto())) {
            case RowSource.Opening.Refused(FileProblem problem) -> reader.refuse(problem);
            case RowSource.Opening.Opened(RowSource source) -> {
                try (source) {
                    reader.readAll(source);
                    reader.refuseMerges(content, source.options().headerLine());
                }
            }
        }
        return new Sheet(reader.headers, reader.rows, reader.problems.list());
    }

    private void refuseMerges(FileContent content, long headerLine) throws IOException {
        for (String range : MergedCells.list(content)) {
            if (MergedCells.row(range, true) >= headerLine) {
                problems.addWhole(MergedCells.row(range, false), "merged", range);
            }
        }
    }

    private void refuse(FileProblem problem) {
        problems.add(
                new SheetProblem(problem.line(), "", problem.code().messageKey(), List.of(problem.messageArguments())));
    }

    private void readAll(RowSource source) throws IOException {
        findColumns(source);
        if (!headers.containsKey(Column.KIND)) {
            problems.addWhole(source.options().headerLine(), "noKindColumn", Column.KIND.header(true));
            return;
        }
        RowConverter converter = RowConverter.of(Column.FIELDS, mapping(source), source.header(), now);
        while (problems.list().size() < MOST_PROBLEMS) {
            switch (source.next()) {
                case FileRow.Data data -> convert(converter, data);
                case FileRow.Broken(FileProblem problem) -> {
                    refuse(problem);
                    return;
                }
                case FileRow.End ignored -> {
                    return;
                }
            }
            if (rows.size() > MOST_ROWS) {
                problems.addWhole(0, "TOO_MANY", (long) rows.size(), (long) MOST_ROWS);
                return;
            }
        }
    }

    private void findColumns(RowSource source) {
        for (String header : source.header()) {
            boolean known = false;
            for (Column column : Column.values()) {
                if (column.isCalled(header)) {
                    known = headers.putIfAbsent(column, header) == null;
                }
            }
            if (!known && !header.startsWith("#")) {
                problems.addWhole(source.options().headerLine(), "unknownColumn", header);
            }
        }
    }

    private ImportMapping mapping(RowSource source) {
        Map<String, FieldSource> sources = new HashMap<>();
        headers.forEach((column, header) -> sources.put(column.field(), FieldSource.columns(header)));
        ValueOptions values = ValueOptions.chinese()
                .withUnits(
                        ValueOptions.WeightUnit.KILOGRAM,
                        ValueOptions.LengthUnit.CENTIMETRE,
                        ValueOptions.MoneyUnit.YUAN)
                .withCurrency(currency);
        return new ImportMapping(source.options(), values, sources);
    }

    private void convert(RowConverter converter, FileRow.Data data) {
        switch (converter.convert(data)) {
            case RowResult.BadRow(long line, List<Problem> found) ->
                found.forEach(problem -> problems.add(
                        new SheetProblem(line, problem.column(), problem.messageKey(), arguments(problem))));
            case GoodRow good -> rows.add(figures(row(good)));
        }
    }

    /** The words of a choice as the sheet has them, not its names in code. */
    private List<Object> arguments(Problem problem) {
        if (problem.code().equals(ProblemCode.UNKNOWN_CHOICE.word())) {
            for (Map.Entry<Column, String> column : headers.entrySet()) {
                if (column.getValue().equals(problem.column())
                        && column.getKey().type() instanceof FieldType.Choice choice) {
                    String known = choice.wordsByValue().values().stream()
                            .map(words -> String.join(" / ", words))
                            .collect(Collectors.joining(", "));
                    return List.of(problem.arguments().getFirst(), known);
                }
            }
        }
        return List.copyOf(problem.arguments());
    }

    private static SheetRow row(GoodRow good) {
        Map<Column, Object> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            int field = column.ordinal();
            if (good.has(field)) {
                boolean asText = !column.isNumber() || column.type() instanceof FieldType.Text;
                Object cell = asText ? (Object) good.getText(field) : (Object) good.getLong(field);
                cells.put(column, cell);
            }
        }
        return new SheetRow(good.line(), cells);
    }

    /** The row with what is a figure in words understood: bounds, percentages, rounding rules. */
    private SheetRow figures(SheetRow row) {
        row.cells().keySet().stream()
                .filter(column -> !row.kind().uses(column))
                .forEach(column ->
                        problems.add(row.line(), column, "notUsed", row.kind().word(true)));
        Map<Column, Object> cells = new EnumMap<>(row.cells());
        FigureCells figures = new FigureCells(row, cells, problems);
        figures.readBounds();
        figures.readPercent();
        figures.readRounding();
        if (row.has(Column.CURRENCY) && !row.text(Column.CURRENCY).equalsIgnoreCase(currency)) {
            problems.add(row.line(), Column.CURRENCY, "TWO_CURRENCIES", row.text(Column.CURRENCY), currency);
        }
        return new SheetRow(row.line(), cells);
    }
}
