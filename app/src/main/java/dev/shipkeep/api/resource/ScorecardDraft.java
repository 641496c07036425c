package dev.shipkeep.api.resource;

import dev.shipkeep.analysis.supplier.ScorecardEntry;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.RequestRefused;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard as it comes in: weights by hand, or judgements by pairs.
 *
 * @param weights one per attribute, in any unit
 * @param judgements row by row: how many times as important the row's attribute is as the column's, such as 3, 0.2 or 1/5;
 *     one of two cells that face each other may be empty
 * @param marks supplier by supplier, us first: 1 to 4 per attribute, or null
 */
record ScorecardDraft(
        @Schema(example = "[\"价格\", \"时效\"]", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<String> attributes,

        @Schema(example = "[\"某通快递\"]") @Nullable List<String> competitors,
        @Schema(example = "[3, 1]") @Nullable List<@Nullable Integer> weights,

        @Schema(example = "[[\"1\", \"3\"], [\"1/3\", \"1\"]]") @Nullable
        List<List<@Nullable String>> judgements,

        @Schema(example = "[[2, 4], [4, 1]]") @Nullable List<List<@Nullable Integer>> marks) {

    ScorecardEntry entry() {
        List<String> names = strip(attributes);
        List<String> rivals = strip(competitors);
        int count = names.size();
        ScorecardEntry empty = ScorecardEntry.of(names, rivals);
        if (names.contains("") || rivals.contains("")) {
            throw RequestRefused.invalid(names.contains("") ? "attributes" : "competitors", "api.problem.emptyName");
        }
        if (weights != null && judgements != null) {
            throw RequestRefused.invalid("judgements", "api.problem.oneOf", "weights", "judgements");
        }
        return new ScorecardEntry(
                names,
                rivals,
                judgements != null,
                weights == null ? empty.weights() : row("weights", weights, count),
                judgements == null ? empty.judgements() : rows("judgements", judgements, count, count),
                marks == null ? empty.marks() : rows("marks", marks, rivals.size() + 1, count));
    }

    private static List<String> strip(@Nullable List<String> names) {
        return Objects.requireNonNullElse(names, Collections.<String>emptyList()).stream()
                .map(name -> Objects.toString(name, "").strip())
                .toList();
    }

    private static List<String> row(String field, @Nullable List<?> values, int count) {
        if (values == null || values.size() != count) {
            throw RequestRefused.invalid(field, "api.problem.row", count);
        }
        return values.stream().map(value -> Objects.toString(value, "").strip()).toList();
    }

    private static <T> List<String> rows(String field, List<List<T>> values, int rows, int columns) {
        if (values.size() != rows) {
            throw RequestRefused.invalid(field, "api.problem.rows", rows, columns);
        }
        return Stream.iterate(0, row -> row < rows, row -> row + 1)
                .flatMap(row -> row(field + "[" + row + "]", values.get(row), columns).stream())
                .toList();
    }

    /** A problem at the place of the draft that it is about: judgement-1-0 is judgements[1][0]. */
    static FieldProblem placed(FieldProblem problem) {
        String place = problem.field()
                .replaceFirst("^version$", "judgements")
                .replaceFirst("^(weight)-(\\d+)$", "$1s[$2]")
                .replaceFirst("^(judgement|mark)-(\\d+)-(\\d+)$", "$1s[$2][$3]");
        return new FieldProblem(place, problem.messageKey(), problem.arguments());
    }
}
