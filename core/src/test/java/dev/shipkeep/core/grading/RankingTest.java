package dev.shipkeep.core.grading;

import static dev.shipkeep.core.grading.Lesson.grade;
import static dev.shipkeep.core.grading.Lesson.gradeRevenues;
import static dev.shipkeep.core.grading.TestAccount.TODAY;
import static dev.shipkeep.core.grading.TestAccount.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void takesExactlyEightyAndNinetyFivePercentIn() {
        List<Grade> grades = gradeRevenues(50, 30, 15, 5);
        assertThat(grades).extracting(Grade::abc).containsExactly(Abc.A, Abc.A, Abc.B, Abc.C);
        assertThat(grades).extracting(Grade::cumulativeBasisPoints).containsExactly(5000, 8000, 9500, 10_000);
        assertThat(grades).extracting(Grade::shareBasisPoints).containsExactly(5000, 3000, 1500, 500);
    }

    @Test
    void leavesOutWhatIsOneFenAboveTheBound() {
        List<Grade> grades = gradeRevenues(500_000_000, 300_000_001, 150_000_000, 49_999_999);
        assertThat(grades).extracting(Grade::abc).containsExactly(Abc.A, Abc.B, Abc.C, Abc.C);
        assertThat(grades.get(1).cumulativeBasisPoints()).isEqualTo(8001);
    }

    @Test
    void makesTheLargestAlwaysA() {
        assertThat(gradeRevenues(90, 10)).extracting(Grade::abc).containsExactly(Abc.A, Abc.C);
        assertThat(gradeRevenues(90, 4, 6)).extracting(Grade::abc).containsExactly(Abc.A, Abc.C, Abc.C);
        assertThat(gradeRevenues(85, 10, 5)).extracting(Grade::abc).containsExactly(Abc.A, Abc.B, Abc.C);
    }

    @Test
    void gradesASingleAccount() {
        Grade grade = gradeRevenues(1).getFirst();
        assertThat(grade.abc()).isEqualTo(Abc.A);
        assertThat(grade.rank()).isOne();
        assertThat(grade.count()).isOne();
        assertThat(grade.shareBasisPoints()).isEqualTo(10_000);
        assertThat(grade.cumulativeBasisPoints()).isEqualTo(10_000);
    }

    @Test
    void gradesNobody() {
        assertThat(grade()).isEmpty();
    }

    @Test
    void breaksTiesByTheLowerId() {
        List<Grade> grades =
                grade(account(9).earning(70), account(3).earning(70), account(5).earning(70));
        assertThat(grades).extracting(Grade::rank).containsExactly(3, 1, 2);
        assertThat(grades).extracting(Grade::abc).containsExactly(Abc.C, Abc.A, Abc.A);
    }

    @Test
    void givesEqualAccountsEqualMarks() {
        List<Grade> grades =
                grade(account(9).earning(70), account(3).earning(70), account(5).earning(70));
        assertThat(grades)
                .extracting(Grade::tierScore)
                .containsOnly(grades.getFirst().tierScore());
        assertThat(grades).extracting(Grade::tier).containsOnly(Tier.PLATINUM);
    }

    @Test
    void makesWhatBringsNothingC() {
        List<Grade> grades = gradeRevenues(0, 100, -50);
        assertThat(grades).extracting(Grade::abc).containsExactly(Abc.C, Abc.A, Abc.C);
        assertThat(grades).extracting(Grade::rank).containsExactly(2, 1, 3);
        assertThat(grades).extracting(Grade::shareBasisPoints).containsExactly(0, 10_000, 0);
        assertThat(gradeRevenues(0, 0)).extracting(Grade::abc).containsOnly(Abc.C);
        assertThat(gradeRevenues(0, 0)).extracting(Grade::shareBasisPoints).containsOnly(0);
        assertThat(gradeRevenues(-7)).extracting(Grade::abc).containsOnly(Abc.C);
    }

    @Test
    void ranksByMarginAndLeavesTheUnknownLast() {
        GradingPolicy byMargin = GradingPolicy.DEFAULT.with(Threshold.RANKING_BASIS, RankingBasis.MARGIN.ordinal());
        List<Grade> grades = grade(
                byMargin,
                account(1).earning(1_000_000).costing(990_000),
                account(2).earning(100_000).costing(10_000),
                account(3).earning(9_000_000),
                account(4).earning(500_000).costing(600_000));
        assertThat(grades).extracting(Grade::rank).containsExactly(2, 1, 3, 4);
        assertThat(grades).extracting(Grade::abc).containsExactly(Abc.C, Abc.A, Abc.C, Abc.C);
    }

    @Test
    void ranksByParcels() {
        GradingPolicy byParcels = GradingPolicy.DEFAULT.with(Threshold.RANKING_BASIS, RankingBasis.PARCELS.ordinal());
        List<Grade> grades = grade(byParcels, account(1).sending(10), account(2).sending(30));
        assertThat(grades).extracting(Grade::rank).containsExactly(2, 1);
    }

    @Test
    void ranksEachCurrencyByItself() {
        List<Grade> grades = grade(
                account(1).earning(10),
                account(2).earning(900).in("BRL"),
                account(3).earning(90));
        assertThat(grades).extracting(Grade::accountId).containsExactly(1L, 2L, 3L);
        assertThat(grades).extracting(Grade::rank).containsExactly(2, 1, 1);
        assertThat(grades).extracting(Grade::count).containsExactly(2, 1, 2);
    }

    @Test
    void staysExactWhereProductsLeaveTheRangeOfALong() {
        long huge = Long.MAX_VALUE / 100;
        List<Grade> grades = gradeRevenues(50 * huge, 30 * huge, 15 * huge, 5 * huge);
        assertThat(grades).extracting(Grade::abc).containsExactly(Abc.A, Abc.A, Abc.B, Abc.C);
        assertThatThrownBy(() -> gradeRevenues(Long.MAX_VALUE, 1)).isInstanceOf(ArithmeticException.class);
    }

    /** The rule as the handbook words it: an own gain also raises the cumulative share up to and including the own. */
    @Test
    void mayTurnAIntoBWhenTheOwnRevenueGrows() {
        assertThat(gradeRevenues(50, 30, 20).get(1).abc()).isEqualTo(Abc.A);
        Grade grown = gradeRevenues(50, 31, 20).get(1);
        assertThat(grown.abc()).isEqualTo(Abc.B);
        assertThat(grown.rank()).isEqualTo(2);
    }

    @Test
    void refusesAnAccountGivenTwice() {
        assertThatThrownBy(() -> grade(account(7), account(8), account(7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("account 7 is given twice");
    }

    @Test
    void refusesAParcelAfterTheDay() {
        AccountFigures tomorrow = account(7).lastSeen(-1).figures();
        assertThatThrownBy(() -> Grader.grade(TODAY, List.of(tomorrow), GradingPolicy.DEFAULT))
                .hasMessage("account 7 has a parcel on 2026-11-21, after 2026-11-20");
    }

    @Test
    void refusesFiguresThatContradictThemselves() {
        assertThatThrownBy(() -> account(7).in(" ").figures()).hasMessage("account 7: currency is blank");
        assertThatThrownBy(() -> account(7).lastSeen(2_000).figures()).hasMessageContaining("after the last day");
        assertThatThrownBy(() -> account(7).active(53, 9).figures()).hasMessageContaining("active weeks");
        assertThatThrownBy(() -> account(7).active(9, 366).figures()).hasMessageContaining("active days");
        assertThatThrownBy(() -> account(7).sending(-1).figures()).hasMessageContaining("negative");
        assertThatThrownBy(() -> account(7).never().sending(1).figures()).hasMessageContaining("no last day");
    }
}
