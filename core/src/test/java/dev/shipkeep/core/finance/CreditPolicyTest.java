package dev.shipkeep.core.finance;

import static dev.shipkeep.core.finance.TestStatements.full;
import static dev.shipkeep.core.finance.TestStatements.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.core.finance.CreditSuggestion.Scored;
import dev.shipkeep.core.finance.CreditSuggestion.Stop;
import dev.shipkeep.core.finance.IndustryReference.Bounds;
import dev.shipkeep.core.finance.IndustryReference.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreditPolicyTest {

    @Test
    void givesDaysAndALimitWithTheDearestReasonFirst() {
        CreditSuggestion suggestion = suggest(full(2025));
        assertThat(suggestion.attainable()).isEqualTo(21);
        assertThat(suggestion.points()).isEqualTo(15);
        assertThat(suggestion.creditDays()).isEqualTo(45);
        assertThat(suggestion.limitPercent()).isEqualTo(250);
        assertThat(suggestion.limitFen(1_001)).isEqualTo(2_502);
        assertThat(suggestion.reasons()).hasSize(7).allMatch(reason -> reason instanceof Scored);
        assertThat(((Scored) suggestion.reasons().getFirst()).ratio()).isEqualTo(Ratio.EQUITY_RATIO);
        assertThat(((Scored) suggestion.reasons().getLast()).ratio()).isEqualTo(Ratio.CURRENT_RATIO);
    }

    @Test
    void stopsWhateverThePointsAre() {
        Statement indebted = with(with(full(2025), StatementItem.EQUITY, -100), StatementItem.LIABILITIES, 1_100);
        assertThat(suggest(indebted).reasons()).startsWith(Stop.NO_EQUITY);
        assertThat(suggest(indebted).creditDays()).isZero();
        CreditSuggestion wrong = suggest(with(full(2025), StatementItem.EQUITY, 900));
        assertThat(wrong.reasons()).startsWith(Stop.STATEMENT_WRONG);
        assertThat(wrong.limitFen(1_000_000)).isZero();
    }

    @Test
    void nothingKnownEarnsNothingAndNoInterestEarnsAll() {
        CreditSuggestion nothing = suggest(new Statement(2025, "CNY", Map.of()));
        assertThat(nothing.points()).isZero();
        assertThat(nothing.creditDays()).isZero();
        assertThat(suggest(with(full(2025), StatementItem.INTEREST, 0)).points())
                .isEqualTo(16);
    }

    @Test
    void comparesWithTheIndustryAsACreditorWould() {
        Bounds usual = new Bounds(new BigDecimal("1.5"), new BigDecimal("2"));
        IndustryReference reference =
                new IndustryReference("retail", Map.of(Ratio.CURRENT_RATIO, usual, Ratio.DEBT_TO_EQUITY, usual));
        FinancialAnalysis.Year year = year(full(2025));
        assertThat(reference.compare(Ratio.CURRENT_RATIO, year.get(Ratio.CURRENT_RATIO)))
                .contains(Verdict.LIKE);
        FinancialAnalysis.Year liquid = year(with(full(2025), StatementItem.CURRENT_LIABILITIES, 199));
        assertThat(reference.compare(Ratio.CURRENT_RATIO, liquid.get(Ratio.CURRENT_RATIO)))
                .contains(Verdict.BETTER);
        FinancialAnalysis.Year indebted = year(with(full(2025), StatementItem.LIABILITIES, 801));
        assertThat(reference.compare(Ratio.DEBT_TO_EQUITY, indebted.get(Ratio.DEBT_TO_EQUITY)))
                .contains(Verdict.WORSE);
        assertThat(reference.compare(Ratio.NET_MARGIN, year.get(Ratio.NET_MARGIN)))
                .isEmpty();
        assertThatThrownBy(() -> new Bounds(BigDecimal.TWO, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesGradesThatDoNotGoDownToNothing() {
        List<CreditPolicy.PointRule> rules = CreditPolicy.DEFAULT.rules();
        assertThatThrownBy(() -> new CreditPolicy(rules, List.of(new CreditPolicy.CreditGrade(10, 30, 100))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CreditPolicy(List.of(), CreditPolicy.DEFAULT.grades()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CreditSuggestion suggest(Statement statement) {
        return CreditPolicy.DEFAULT.suggest(year(statement));
    }

    private static FinancialAnalysis.Year year(Statement statement) {
        return FinancialAnalysis.of(List.of(statement)).findLatest().orElseThrow();
    }
}
