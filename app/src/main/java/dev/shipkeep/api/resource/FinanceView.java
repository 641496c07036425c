package dev.shipkeep.api.resource;

import dev.shipkeep.analysis.finance.Finances;
import dev.shipkeep.analysis.finance.KeptStatement;
import dev.shipkeep.core.finance.CreditSuggestion;
import dev.shipkeep.core.finance.FinancialAnalysis;
import dev.shipkeep.core.finance.Ratio;
import dev.shipkeep.core.finance.RatioValue;
import dev.shipkeep.core.finance.StatementItem;
import dev.shipkeep.platform.access.NotFound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statements of an account, what they say, and the credit that they bear.
 *
 * @param statements the latest year first
 * @param suggestion from the latest year; null without statements
 */
record FinanceView(List<Statement> statements, @Nullable Suggestion suggestion) {

    private static final int PLACES = 4;

    /**
     * A statement of a year.
     *
     * @param figures in hundredths of the currency, shares one by one
     * @param ratios what the figures come to, rounded to four places
     * @param unsaid why a ratio says nothing: MISSING, ZERO_DENOMINATOR, NEGATIVE_EQUITY, NEGATIVE_DENOMINATOR
     * @param balanced whether the figures fit together
     * @param version for If-Match
     */
    record Statement(
            int year,
            String currency,
            String source,
            Map<StatementItem, Long> figures,
            Map<Ratio, BigDecimal> ratios,
            Map<Ratio, String> unsaid,
            boolean balanced,
            Instant changedAt,
            String changedBy,
            int version) {}

    /**
     * @param creditDays days to pay after the bill; 0 is payment in advance
     * @param limitPercent credit limit in percent of what is billed in a month
     * @param limitFen the limit on what we billed in a month, on average over the last twelve
     * @param stops what stops credit whatever the points
     */
    record Suggestion(
            int year,
            int points,
            int attainable,
            int creditDays,
            int limitPercent,
            long limitFen,
            List<CreditSuggestion.Stop> stops) {}

    static FinanceView of(Finances.View view) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < view.kept().size(); i++) {
            statements.add(of(view.kept().get(i), view.analysis().years().get(i)));
        }
        CreditSuggestion suggestion = view.suggestion();
        return new FinanceView(statements, suggestion == null ? null : of(suggestion, view.monthlyFen()));
    }

    private static Statement of(KeptStatement kept, FinancialAnalysis.Year year) {
        Map<Ratio, BigDecimal> ratios = new EnumMap<>(Ratio.class);
        Map<Ratio, String> unsaid = new EnumMap<>(Ratio.class);
        year.ratios().forEach((ratio, value) -> {
            switch (value) {
                case RatioValue.Known known -> ratios.put(ratio, known.value().rounded(PLACES, RoundingMode.HALF_UP));
                case RatioValue.Undefined undefined ->
                    unsaid.put(ratio, undefined.cause().name());
            }
        });
        return new Statement(
                kept.statement().year(),
                kept.statement().currency(),
                kept.source(),
                kept.statement().figures(),
                ratios,
                unsaid,
                year.problems().isEmpty(),
                kept.changedAt(),
                kept.changedBy(),
                kept.version());
    }

    private static Suggestion of(CreditSuggestion suggestion, long monthlyFen) {
        return new Suggestion(
                suggestion.year(),
                suggestion.points(),
                suggestion.attainable(),
                suggestion.creditDays(),
                suggestion.limitPercent(),
                suggestion.limitFen(monthlyFen),
                suggestion.reasons().stream()
                        .filter(CreditSuggestion.Stop.class::isInstance)
                        .map(CreditSuggestion.Stop.class::cast)
                        .toList());
    }

    /** The statement of a year, which is there. */
    Statement statement(long year) {
        return statements.stream()
                .filter(statement -> statement.year() == year)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
