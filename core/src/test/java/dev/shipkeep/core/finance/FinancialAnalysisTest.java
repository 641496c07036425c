package dev.shipkeep.core.finance;

import static dev.shipkeep.core.finance.TestStatements.checked;
import static dev.shipkeep.core.finance.TestStatements.full;
import static dev.shipkeep.core.finance.TestStatements.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.core.finance.RatioValue.Basis;
import dev.shipkeep.core.finance.RatioValue.Cause;
import dev.shipkeep.core.finance.RatioValue.Known;
import dev.shipkeep.core.finance.RatioValue.Undefined;
import dev.shipkeep.core.finance.StatementProblem.Kind;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FinancialAnalysisTest {

    @Test
    void reproducesTheCheckOfTheCourse() {
        FinancialAnalysis.Year year = year(checked(2025));
        is(year, Ratio.DEBT_TO_EQUITY, "1.500000", Basis.YEAR);
        is(year, Ratio.DEBT_TO_TANGIBLE_NET_WORTH, "1.714286", Basis.YEAR);
        is(year, Ratio.TIMES_INTEREST_EARNED, "4.000000", Basis.YEAR);
        is(year, Ratio.CURRENT_ASSET_SHARE, "0.400000", Basis.YEAR);
        is(year, Ratio.RETURN_ON_ASSETS, "0.048000", Basis.CLOSING);
        assertThat(year.problems()).isEmpty();
    }

    @Test
    void readsTheOtherRatios() {
        FinancialAnalysis.Year year = year(full(2025));
        is(year, Ratio.CURRENT_RATIO, "2.000000", Basis.YEAR);
        is(year, Ratio.EQUITY_RATIO, "0.400000", Basis.YEAR);
        is(year, Ratio.NET_ASSETS_PER_SHARE, "5.000000", Basis.YEAR);
        is(year, Ratio.INVENTORY_TURNOVER, "7.300000", Basis.CLOSING);
        is(year, Ratio.INVENTORY_DAYS, "50.000000", Basis.CLOSING);
        is(year, Ratio.RECEIVABLES_TURNOVER, "8.000000", Basis.CLOSING);
        is(year, Ratio.COLLECTION_DAYS, "45.625000", Basis.CLOSING);
        is(year, Ratio.OPERATING_CYCLE, "95.625000", Basis.CLOSING);
        is(year, Ratio.CURRENT_ASSET_TURNOVER, "3.000000", Basis.CLOSING);
        is(year, Ratio.TOTAL_ASSET_TURNOVER, "1.200000", Basis.CLOSING);
        is(year, Ratio.NET_MARGIN, "0.040000", Basis.YEAR);
        is(year, Ratio.GROSS_MARGIN, "0.391667", Basis.YEAR);
    }

    @Test
    void takesTheAverageWhereThereIsAYearBefore() {
        Statement before = with(full(2024), StatementItem.RECEIVABLES, 251);
        FinancialAnalysis analysis = FinancialAnalysis.of(List.of(before, full(2025)));
        FinancialAnalysis.Year latest = analysis.findLatest().orElseThrow();
        assertThat(latest.statement().year()).isEqualTo(2025);
        is(latest, Ratio.COLLECTION_DAYS, "60.990000", 2, Basis.AVERAGE);
        is(analysis.years().get(1), Ratio.COLLECTION_DAYS, "76.350000", 2, Basis.CLOSING);
    }

    @Test
    void takesTheEndAloneWhenTheYearBeforeDoesNotFit() {
        Statement gap = full(2023);
        Statement dollars = new Statement(2024, "USD", full(2024).figures());
        Statement unknown = checked(2024);
        for (Statement before : List.of(gap, dollars, unknown)) {
            FinancialAnalysis analysis = FinancialAnalysis.of(List.of(before, full(2025)));
            is(analysis.findLatest().orElseThrow(), Ratio.COLLECTION_DAYS, "45.625000", Basis.CLOSING);
        }
    }

    @Test
    void saysWhyARatioSaysNothing() {
        FinancialAnalysis.Year bare = year(checked(2025));
        undefined(bare, Ratio.CURRENT_RATIO, Cause.MISSING, StatementItem.CURRENT_LIABILITIES);
        undefined(bare, Ratio.OPERATING_CYCLE, Cause.MISSING, StatementItem.INVENTORY, StatementItem.COST_OF_SALES);
        undefined(
                year(with(full(2025), StatementItem.EQUITY, 0)),
                Ratio.DEBT_TO_EQUITY,
                Cause.ZERO_DENOMINATOR,
                StatementItem.EQUITY);
        FinancialAnalysis.Year indebted = year(with(full(2025), StatementItem.EQUITY, -100));
        undefined(indebted, Ratio.DEBT_TO_EQUITY, Cause.NEGATIVE_EQUITY, StatementItem.EQUITY);
        is(indebted, Ratio.EQUITY_RATIO, "-0.100000", Basis.YEAR);
        undefined(
                year(with(full(2025), StatementItem.EQUITY, 40)),
                Ratio.DEBT_TO_TANGIBLE_NET_WORTH,
                Cause.NEGATIVE_EQUITY,
                StatementItem.EQUITY,
                StatementItem.INTANGIBLES);
        undefined(
                year(with(full(2025), StatementItem.REVENUE, -1)),
                Ratio.NET_MARGIN,
                Cause.NEGATIVE_DENOMINATOR,
                StatementItem.REVENUE);
        is(year(with(full(2025), StatementItem.RECEIVABLES, 0)), Ratio.COLLECTION_DAYS, "0.000000", Basis.CLOSING);
    }

    @Test
    void findsWhatCannotBeRight() {
        assertThat(StatementProblem.listAll(with(full(2025), StatementItem.EQUITY, 390)))
                .containsExactly(new StatementProblem(
                        Kind.DOES_NOT_BALANCE,
                        List.of(StatementItem.LIABILITIES, StatementItem.EQUITY, StatementItem.TOTAL_ASSETS),
                        10));
        assertThat(StatementProblem.listAll(with(full(2025), StatementItem.INVENTORY, 251)))
                .containsExactly(new StatementProblem(
                        Kind.PARTS_EXCEED_WHOLE,
                        List.of(StatementItem.RECEIVABLES, StatementItem.INVENTORY, StatementItem.CURRENT_ASSETS),
                        1));
        assertThat(StatementProblem.listAll(with(full(2025), StatementItem.REVENUE, -5)))
                .containsExactly(new StatementProblem(Kind.NEGATIVE, List.of(StatementItem.REVENUE), -5));
        assertThat(StatementProblem.listAll(with(full(2025), StatementItem.NET_PROFIT, -5)))
                .isEmpty();
        assertThat(StatementProblem.listAll(new Statement(2025, "CNY", Map.of())))
                .isEmpty();
    }

    @Test
    void refusesAYearTwiceAndFiguresBeyondTheLimit() {
        assertThatThrownBy(() -> FinancialAnalysis.of(List.of(full(2025), checked(2025))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(full(2025), StatementItem.REVENUE, Statement.LARGEST + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FinancialAnalysis.Year year(Statement statement) {
        return FinancialAnalysis.of(List.of(statement)).findLatest().orElseThrow();
    }

    private static void is(FinancialAnalysis.Year year, Ratio ratio, String expected, Basis basis) {
        is(year, ratio, expected, 6, basis);
    }

    private static void is(FinancialAnalysis.Year year, Ratio ratio, String expected, int places, Basis basis) {
        Known known = (Known) year.get(ratio);
        assertThat(known.value().rounded(places, RoundingMode.HALF_UP)).isEqualByComparingTo(expected);
        assertThat(known.basis()).isEqualTo(basis);
    }

    private static void undefined(FinancialAnalysis.Year year, Ratio ratio, Cause cause, StatementItem... items) {
        assertThat(year.get(ratio)).isEqualTo(new Undefined(cause, List.of(items)));
    }
}
