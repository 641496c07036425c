package dev.shipkeep.contract.price;

import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileProblem;
import dev.shipkeep.platform.importing.FileRow;
import dev.shipkeep.platform.importing.RowSource;
import dev.shipkeep.platform.page.FieldProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a price as a file has them, Excel or CSV, in the columns of {@link RuleField}.
 *
 * @param problems of the file as a whole
 */
public record RuleSheet(List<Map<RuleField, String>> rows, List<FieldProblem> problems) {

    private static final int MOST_ROWS = 5_000;

    public static RuleSheet read(FileContent content) throws IOException {
        return switch (RowSource.open(content, FileOptions.auto())) {
            case RowSource.Opening.Refused(FileProblem problem) -> refused(problem);
            case RowSource.Opening.Opened(RowSource source) -> {
                try (source) {
                    yield readAll(source);
                }
            }
        };
    }

    private static RuleSheet readAll(RowSource source) throws IOException {
        Map<RuleField, Integer> places = places(source.header());
        List<Map<RuleField, String>> rows = new ArrayList<>();
        if (!places.containsKey(RuleField.OFF) && !places.containsKey(RuleField.PRICE)) {
            return new RuleSheet(rows, List.of(FieldProblem.of("file", "contract.price.sheet.columns")));
        }
        while (rows.size() <= MOST_ROWS) {
            switch (source.next()) {
                case FileRow.Data data -> rows.add(cells(places, data.cells()));
                case FileRow.Broken(FileProblem problem) -> {
                    return refused(problem);
                }
                case FileRow.End ignored -> {
                    return new RuleSheet(rows, List.of());
                }
            }
        }
        return new RuleSheet(List.of(), List.of(FieldProblem.of("file", "contract.price.rules.many", MOST_ROWS)));
    }

    private static RuleSheet refused(FileProblem problem) {
        return new RuleSheet(
                List.of(), List.of(FieldProblem.of("file", problem.code().messageKey(), problem.messageArguments())));
    }

    private static Map<RuleField, Integer> places(List<String> header) {
        Map<RuleField, Integer> places = new EnumMap<>(RuleField.class);
        for (int column = 0; column < header.size(); column++) {
            for (RuleField field : RuleField.values()) {
                if (field.isCalled(header.get(column))) {
                    places.putIfAbsent(field, column);
                }
            }
        }
        return places;
    }

    private static Map<RuleField, String> cells(Map<RuleField, Integer> places, String[] cells) {
        Map<RuleField, String> row = new EnumMap<>(RuleField.class);
        places.forEach((field, column) -> row.put(field, column < cells.length ? cells[column] : ""));
        return row;
    }
}
