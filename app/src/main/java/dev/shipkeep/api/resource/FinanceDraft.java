package dev.shipkeep.api.resource;

import static dev.shipkeep.api.resource.AccountDraft.text;

import dev.shipkeep.analysis.finance.StatementEntry;
import dev.shipkeep.core.finance.StatementItem;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.RequestRefused;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a year as it comes in.
 *
 * @param currency the account's when left out
 * @param keep keeps figures that do not fit together because the customer's paper says so
 * @param figures in hundredths of the currency, shares one by one; what is left out is not known
 */
record FinanceDraft(
        @Schema(example = "2025", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer year,

        @Schema(example = "CNY") @Nullable String currency,
        @Schema(example = "审计报告") @Nullable String source,
        @Nullable Boolean keep,

        @Schema(example = "{\"TOTAL_ASSETS\": 500000000, \"LIABILITIES\": 200000000, \"EQUITY\": 300000000}") @Nullable
        Map<String, @Nullable Long> figures) {

    private static final int FEN_DIGITS = 2;
    private static final String FIGURES = "figures.";

    StatementEntry entry(String accountCurrency) {
        Map<StatementItem, String> typed = new EnumMap<>(StatementItem.class);
        List<FieldProblem> unknown = new ArrayList<>();
        Objects.requireNonNullElse(figures, Map.<String, @Nullable Long>of()).forEach((name, figure) -> {
            StatementItem item = Arrays.stream(StatementItem.values())
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (item == null) {
                unknown.add(FieldProblem.of(FIGURES + name, "api.problem.unknownField"));
            } else if (figure != null) {
                typed.put(item, figure(item, figure));
            }
        });
        if (!unknown.isEmpty()) {
            throw RequestRefused.invalid(unknown);
        }
        return new StatementEntry(
                year == null ? "" : year.toString(),
                currency == null ? accountCurrency : currency,
                StatementEntry.Unit.YUAN,
                text(source),
                Boolean.TRUE.equals(keep),
                typed);
    }

    private static String figure(StatementItem item, long figure) {
        return item == StatementItem.SHARES
                ? Long.toString(figure)
                : BigDecimal.valueOf(figure, FEN_DIGITS).toPlainString();
    }

    /** A problem at the place of the draft that it is about. */
    static FieldProblem placed(FieldProblem problem) {
        boolean figure = Arrays.stream(StatementItem.values())
                .anyMatch(item -> item.name().equals(problem.field()));
        return figure
                ? new FieldProblem(FIGURES + problem.field(), problem.messageKey(), problem.arguments())
                : problem;
    }
}
