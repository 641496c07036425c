package dev.shipkeep.core.grading;

import static dev.shipkeep.core.grading.Lesson.alone;
import static dev.shipkeep.core.grading.TestAccount.account;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MomentumTest {
    private static Momentum momentum(TestAccount account) {
        return alone(account).momentum();
    }

    @Test
    void risesAndFallsFromATwentyPercentChangeAgainstLastYear() {
        assertThat(momentum(account(1).moving(120, 999, 100))).isEqualTo(Momentum.RISING);
        assertThat(momentum(account(1).moving(119, 10, 100))).isEqualTo(Momentum.STEADY);
        assertThat(momentum(account(1).moving(81, 10, 100))).isEqualTo(Momentum.STEADY);
        assertThat(momentum(account(1).moving(80, 10, 100))).isEqualTo(Momentum.FALLING);
    }

    @Test
    void doesNotRoundAChangeUpToTheBound() {
        assertThat(momentum(account(1).moving(1_199_999, 0, 1_000_000))).isEqualTo(Momentum.STEADY);
        assertThat(momentum(account(1).moving(800_001, 0, 1_000_000))).isEqualTo(Momentum.STEADY);
    }

    @Test
    void comparesWithTheDaysBeforeWhereThereIsNoFullYear() {
        assertThat(momentum(account(1).firstSeen(454).moving(120, 999, 100))).isEqualTo(Momentum.RISING);
        assertThat(momentum(account(1).firstSeen(453).moving(120, 999, 100))).isEqualTo(Momentum.FALLING);
        assertThat(momentum(account(1).moving(120, 100, 0))).isEqualTo(Momentum.RISING);
        assertThat(momentum(account(1).moving(100, 100, 0))).isEqualTo(Momentum.STEADY);
    }

    @Test
    void bringsAPartOfTheDaysBeforeToTheirFullLength() {
        // 45 days of the 90 before: 100 parcels there stand for 200.
        TestAccount young = account(1).firstSeen(134);
        assertThat(momentum(young.moving(200, 100, 0))).isEqualTo(Momentum.STEADY);
        assertThat(momentum(young.moving(240, 100, 0))).isEqualTo(Momentum.RISING);
        assertThat(momentum(young.moving(160, 100, 0))).isEqualTo(Momentum.FALLING);
    }

    @Test
    void risesWhenAnOldAccountComesBack() {
        assertThat(momentum(account(1).moving(3, 0, 0))).isEqualTo(Momentum.RISING);
    }

    @Test
    void isNewForNinetyDays() {
        assertThat(momentum(account(1).firstSeen(0).active(1, 1))).isEqualTo(Momentum.NEW);
        assertThat(momentum(account(1).firstSeen(89).active(12, 60))).isEqualTo(Momentum.NEW);
        assertThat(momentum(account(1).firstSeen(90).active(12, 60).moving(5, 0, 0)))
                .isEqualTo(Momentum.RISING);
    }

    @Test
    void isSteadyWhereThereIsNothingToCompareWith() {
        GradingPolicy neverNew = GradingPolicy.DEFAULT.with(Threshold.NEW_DAYS, 0);
        assertThat(Lesson.grade(neverNew, account(1).firstSeen(40).active(6, 30)))
                .extracting(Grade::momentum)
                .containsExactly(Momentum.STEADY);
    }

    @Test
    void isSilentAfterFourteenDaysOfADailyShipper() {
        assertThat(momentum(account(1).lastSeen(13))).isEqualTo(Momentum.STEADY);
        assertThat(momentum(account(1).lastSeen(14))).isEqualTo(Momentum.SILENT);
    }

    @Test
    void isSilentAfterThreeOwnIntervalsOfARareShipper() {
        // Ten steps in 280 days are 28 days each; three of them are 84.
        TestAccount monthly = account(1).firstSeen(364).active(11, 11);
        assertThat(momentum(monthly.lastSeen(84))).isEqualTo(Momentum.SILENT);
        assertThat(momentum(monthly.lastSeen(83))).isNotEqualTo(Momentum.SILENT);
    }

    @Test
    void measuresTheIntervalOfAnOldAccountFromTheStartOfTheWindow() {
        TestAccount monthly = account(1).firstSeen(1_400).active(11, 11);
        assertThat(momentum(monthly.lastSeen(84))).isEqualTo(Momentum.SILENT);
        assertThat(momentum(monthly.lastSeen(83))).isNotEqualTo(Momentum.SILENT);
    }

    @Test
    void judgesAnAccountOfOneDayByTheLeastDays() {
        assertThat(momentum(account(1).firstSeen(14).lastSeen(14).active(1, 1))).isEqualTo(Momentum.SILENT);
        assertThat(momentum(account(1).firstSeen(13).lastSeen(13).active(1, 1))).isEqualTo(Momentum.NEW);
    }

    @Test
    void isDormantWithoutAParcelInTheWindow() {
        assertThat(momentum(account(1).never())).isEqualTo(Momentum.DORMANT);
        assertThat(momentum(account(1).sending(0).lastSeen(365).active(0, 0))).isEqualTo(Momentum.DORMANT);
    }
}
