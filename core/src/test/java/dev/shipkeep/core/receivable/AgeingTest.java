package dev.shipkeep.core.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.receivable.CollectionDays.Span;
import dev.shipkeep.core.receivable.HoldRule.Cause;
import dev.shipkeep.core.receivable.HoldRule.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AgeingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 15);

    @Test
    void agesFromTheDayAfterTheDueDay() {
        assertThat(AgeBand.of(DUE, DUE)).isEqualTo(AgeBand.NOT_DUE);
        assertThat(AgeBand.of(DUE, DUE.plusDays(1))).isEqualTo(AgeBand.DAYS_1_30);
        assertThat(AgeBand.of(DUE, DUE.plusDays(30))).isEqualTo(AgeBand.DAYS_1_30);
        assertThat(AgeBand.of(DUE, DUE.plusDays(31))).isEqualTo(AgeBand.DAYS_31_60);
        assertThat(AgeBand.of(DUE, DUE.plusDays(90))).isEqualTo(AgeBand.DAYS_61_90);
        assertThat(AgeBand.of(DUE, DUE.plusDays(91))).isEqualTo(AgeBand.OVER_90);
    }

    @Test
    void countsCollectionDaysByTheCoursesFormula() {
        assertThat(CollectionDays.ofAverage(1_000, 3_650, 365)).hasValue(1_000);
        assertThat(CollectionDays.ofAverage(1_000, 3_000, 365)).hasValue(1_217);
        assertThat(CollectionDays.ofAverage(1_000, 0, 365)).isEmpty();
    }

    @Test
    void countsBackFromTheNewestRevenue() {
        List<Span> months = List.of(new Span(30, 600), new Span(31, 310), new Span(30, 900));
        assertThat(CollectionDays.countBack(300, months)).hasValue(150);
        assertThat(CollectionDays.countBack(600, months)).hasValue(300);
        assertThat(CollectionDays.countBack(610, months)).hasValue(310);
        assertThat(CollectionDays.countBack(9_999, months)).hasValue(910);
        assertThat(CollectionDays.countBack(0, months)).hasValue(0);
        assertThat(CollectionDays.countBack(5, List.of())).isEmpty();
    }

    @Test
    void proposesAHoldForOldDebtAndForTooMuchOfIt() {
        HoldRule rule = new HoldRule(30, 10_000, true);
        assertThat(rule.judge(new Standing(30, 50_000, 0, OptionalLong.empty())))
                .isEmpty();
        assertThat(rule.judge(new Standing(31, 50_000, 0, OptionalLong.empty())))
                .contains(Cause.OVERDUE);
        assertThat(rule.judge(new Standing(31, 9_999, 0, OptionalLong.empty()))).isEmpty();
        assertThat(rule.judge(new Standing(0, 0, 101, OptionalLong.of(100)))).contains(Cause.OVER_LIMIT);
        assertThat(new HoldRule(30, 0, false).judge(new Standing(0, 0, 101, OptionalLong.of(100))))
                .isEmpty();
    }

    @Test
    void asksMoreUrgentlyAsTimePasses() {
        ReminderStage.Plan plan = new ReminderStage.Plan(3, 7, 30);
        assertThat(ReminderStage.of(DUE, DUE.minusDays(4), plan)).isEmpty();
        assertThat(ReminderStage.of(DUE, DUE.minusDays(3), plan)).contains(ReminderStage.BEFORE_DUE);
        assertThat(ReminderStage.of(DUE, DUE, plan)).contains(ReminderStage.DUE);
        assertThat(ReminderStage.of(DUE, DUE.plusDays(7), plan)).contains(ReminderStage.OVERDUE);
        assertThat(ReminderStage.of(DUE, DUE.plusDays(30), plan)).contains(ReminderStage.LONG_OVERDUE);
    }
}
