package dev.shipkeep.core.grading;

import static dev.shipkeep.core.grading.Lesson.alone;
import static dev.shipkeep.core.grading.Lesson.grade;
import static dev.shipkeep.core.grading.TestAccount.account;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.measure.DayFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassesTest {
    @Test
    void namesAKeyAccountAboveFiveThousandParcels() {
        assertThat(alone(account(1).sending(5_000)).keyCause()).isEqualTo(KeyCause.NO);
        assertThat(alone(account(1).sending(5_000)).keyAccount()).isFalse();
        assertThat(alone(account(1).sending(5_001)).keyCause()).isEqualTo(KeyCause.VOLUME);
        assertThat(alone(account(1).sending(5_001)).keyAccount()).isTrue();
    }

    @Test
    void namesAKeyAccountByHand() {
        assertThat(alone(account(1).sending(3).namedKey()).keyCause()).isEqualTo(KeyCause.NAMED);
        assertThat(alone(account(1).sending(9_000).namedKey()).keyCause()).isEqualTo(KeyCause.VOLUME);
        assertThat(alone(account(1).never().namedKey()).keyAccount()).isTrue();
    }

    @Test
    void classesByFrequency() {
        assertThat(alone(account(1).active(40, 40)).frequencyClass()).isEqualTo(FrequencyClass.IMPORTANT);
        assertThat(alone(account(1).active(39, 39)).frequencyClass()).isEqualTo(FrequencyClass.ORDINARY);
        assertThat(alone(account(1).sending(4_800).active(5, 9)).frequencyClass())
                .isEqualTo(FrequencyClass.IMPORTANT);
        assertThat(alone(account(1).sending(239).active(12, 12)).frequencyClass())
                .isEqualTo(FrequencyClass.ORDINARY);
        assertThat(alone(account(1).sending(240).active(11, 11)).frequencyClass())
                .isEqualTo(FrequencyClass.ORDINARY);
        assertThat(alone(account(1).sending(239).active(11, 11)).frequencyClass())
                .isEqualTo(FrequencyClass.POTENTIAL);
        assertThat(alone(account(1).never()).frequencyClass()).isEqualTo(FrequencyClass.POTENTIAL);
    }

    @Test
    void classesByAmount() {
        assertThat(alone(account(1).earning(5_000_000)).amountClass()).isEqualTo(AmountClass.KEY);
        assertThat(alone(account(1).earning(4_999_999)).amountClass()).isEqualTo(AmountClass.MEDIUM);
        assertThat(alone(account(1).earning(500_000)).amountClass()).isEqualTo(AmountClass.MEDIUM);
        assertThat(alone(account(1).earning(499_999)).amountClass()).isEqualTo(AmountClass.SMALL);
        assertThat(alone(account(1).earning(-1)).amountClass()).isEqualTo(AmountClass.SMALL);
    }

    @Test
    void makesLeadOfWhatLosesMoney() {
        assertThat(alone(account(1).costing(800_000)).tier()).isEqualTo(Tier.LEAD);
        assertThat(alone(account(1).costing(900_000)).tier()).isEqualTo(Tier.LEAD);
        assertThat(alone(account(1).costing(799_999)).tier()).isNotEqualTo(Tier.LEAD);
        assertThat(alone(account(1).earning(0)).tier()).isEqualTo(Tier.LEAD);
        assertThat(alone(account(1).earning(-5)).tier()).isEqualTo(Tier.LEAD);
        assertThat(alone(account(1).never()).tier()).isEqualTo(Tier.LEAD);
    }

    @Test
    void doesNotJudgeByTheCostOfAFewParcels() {
        DayFacts oneOfThree = new DayFacts(3, 3_000, 1, 1_000, 5_000, 0, 0, 3, 0, 0, 0, 0, 0);
        assertThat(GradingPolicy.DEFAULT.knowsMargin(oneOfThree)).isFalse();
        DayFacts oneOfTwo = new DayFacts(2, 2_000, 1, 1_000, 5_000, 0, 0, 2, 0, 0, 0, 0, 0);
        assertThat(GradingPolicy.DEFAULT.knowsMargin(oneOfTwo)).isTrue();
        assertThat(GradingPolicy.DEFAULT.knowsMargin(DayFacts.ZERO)).isFalse();
    }

    @Test
    void makesLeadOfWhatEarnsLittleHoweverLoyal() {
        List<Grade> grades =
                grade(account(1).earning(9_900_000), account(2).earning(1_000).sending(1));
        assertThat(grades).extracting(Grade::tier).containsExactly(Tier.PLATINUM, Tier.LEAD);
        assertThat(grades.getLast().tierScore().loyalty()).isGreaterThan(90);
    }

    @Test
    void placesTheFourTiers() {
        List<Grade> grades = grade(
                account(1).earning(5_000).sending(50),
                account(2).earning(3_200).sending(32).active(10, 10).firstSeen(300),
                account(3)
                        .earning(1_500)
                        .sending(15)
                        .withExceptions(15)
                        .active(5, 5)
                        .firstSeen(200),
                account(4)
                        .earning(299)
                        .sending(2)
                        .withExceptions(2)
                        .active(1, 1)
                        .firstSeen(200),
                account(5).earning(1).sending(1).active(1, 1).firstSeen(200));
        assertThat(grades)
                .extracting(Grade::tier)
                .containsExactly(Tier.PLATINUM, Tier.GOLD, Tier.IRON, Tier.LEAD, Tier.LEAD);
    }

    @Test
    void marksEffortByCostAndExceptions() {
        assertThat(effort(account(1).costing(480_000))).isEqualTo(100);
        assertThat(effort(account(1).costing(640_000))).isEqualTo(65);
        assertThat(effort(account(1).costing(800_000))).isEqualTo(30);
        assertThat(effort(account(1).costing(800_000).withExceptions(50))).isZero();
        assertThat(effort(account(1).withExceptions(25))).isEqualTo(50);
        assertThat(effort(account(1))).isEqualTo(100);
        assertThat(effort(account(1).never())).isZero();
        assertThat(effort(account(1).earning(0).costing(5))).isEqualTo(30);
    }

    @Test
    void marksLoyaltyByTenureAndRegularity() {
        assertThat(alone(account(1)).tierScore().loyalty()).isEqualTo(100);
        assertThat(alone(account(1).active(25, 25)).tierScore().loyalty()).isEqualTo(70);
        assertThat(alone(account(1).firstSeen(546)).tierScore().loyalty()).isEqualTo(79);
        assertThat(alone(account(1).never()).tierScore().loyalty()).isZero();
    }

    @Test
    void marksTheSixCriteria() {
        Criteria criteria =
                alone(account(1).sending(2_500).moving(100, 100, 100)).criteria();
        assertThat(criteria).isEqualTo(new Criteria(100, 50, 100, 100, 50, 100, 85));
        assertThat(alone(account(1).namedKey()).criteria().goals()).isEqualTo(100);
    }

    @Test
    void marksPotentialByGrowth() {
        assertThat(potential(account(1).moving(150, 0, 100))).isEqualTo(100);
        assertThat(potential(account(1).moving(125, 0, 100))).isEqualTo(75);
        assertThat(potential(account(1).moving(50, 0, 100))).isZero();
        assertThat(potential(account(1).lastSeen(20))).isZero();
        assertThat(potential(account(1).never())).isZero();
    }

    @Test
    void marksPotentialOfANewAccountByItsRunRate() {
        TestAccount young = account(1).active(5, 20).firstSeen(44).moving(450, 0, 0);
        assertThat(potential(young)).isEqualTo(73);
        // Three days are taken as thirty, not as a year's pace.
        assertThat(potential(young.firstSeen(2).moving(205, 0, 0))).isEqualTo(49);
    }

    @Test
    void marksSharesAgainstTheGroup() {
        List<Grade> grades = grade(
                account(1).earning(995_000).sending(1_000).costing(500_000),
                account(2).earning(5_000).sending(5).costing(4_900));
        assertThat(grades.getLast().groupShares()).isEqualTo(new GroupShares(50, 9950, 2, 97));
        assertThat(grades.getLast().criteria().profitShare()).isEqualTo(2);
        assertThat(grades.getLast().criteria().effort()).isEqualTo(97);
    }

    private static int effort(TestAccount account) {
        return alone(account).tierScore().effort();
    }

    private static int potential(TestAccount account) {
        return alone(account).criteria().potential();
    }
}
