package dev.shipkeep.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.measure.Proportion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

class GraderProperties {
    private static final GradingPolicy POLICY = GradingPolicy.DEFAULT;

    @Property(tries = 300)
    void orderOfTheBatchDoesNotMatter(@ForAll("batches") List<TestAccount> batch, @ForAll long seed) {
        List<TestAccount> shuffled = new ArrayList<>(batch);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(grade(shuffled)).containsExactlyInAnyOrderElementsOf(grade(batch));
    }

    @Property(tries = 300)
    void ranksAreOneToCountAndSharesNeverExceedTheWhole(@ForAll("batches") List<TestAccount> batch) {
        List<Grade> byRank = byRank(grade(batch));
        for (int index = 0; index < byRank.size(); index++) {
            assertThat(byRank.get(index).rank()).isEqualTo(index + 1);
        }
        assertThat(byRank.stream().mapToInt(Grade::shareBasisPoints).sum()).isLessThanOrEqualTo(Proportion.WHOLE);
        assertThat(byRank).extracting(Grade::cumulativeBasisPoints).isSorted();
        assertThat(byRank).extracting(Grade::abc).isSorted();
    }

    @Property(tries = 300)
    void somebodyIsAWhereAnybodyBringsAnything(@ForAll("batches") List<TestAccount> batch) {
        boolean anyValue = batch.stream().anyMatch(account -> account.revenueFen() > 0);
        assertThat(grade(batch).stream().anyMatch(grade -> grade.abc() == Abc.A))
                .isEqualTo(anyValue);
    }

    @Property(tries = 300)
    void theShownShareAgreesWithTheClass(@ForAll("batches") List<TestAccount> batch) {
        for (Grade grade : grade(batch)) {
            if (grade.rank() > 1 && grade.shareBasisPoints() > 0) {
                Abc expected = grade.cumulativeBasisPoints() <= 8_000
                        ? Abc.A
                        : grade.cumulativeBasisPoints() <= 9_500 ? Abc.B : Abc.C;
                assertThat(grade.abc()).isEqualTo(expected);
            }
        }
    }

    @Property(tries = 300)
    void moreRevenueNeverWorsensOwnRankOrMarks(
            @ForAll("batches") List<TestAccount> batch,
            @ForAll @IntRange(max = 100) int pick,
            @ForAll @LongRange(min = 1, max = 1_000_000) long more) {
        int at = pick % batch.size();
        List<TestAccount> richer = new ArrayList<>(batch);
        richer.set(at, uncosted(batch.get(at)).earning(batch.get(at).revenueFen() + more));
        List<TestAccount> before = new ArrayList<>(batch);
        before.set(at, uncosted(batch.get(at)));
        Grade old = grade(before).get(at);
        Grade grown = grade(richer).get(at);
        assertThat(grown.rank()).isLessThanOrEqualTo(old.rank());
        assertThat(grown.tierScore().value())
                .isGreaterThanOrEqualTo(old.tierScore().value());
        assertThat(grown.tier()).isLessThanOrEqualTo(old.tier());
        assertThat(grown.amountClass()).isLessThanOrEqualTo(old.amountClass());
    }

    @Property(tries = 300)
    void scalingAllMoneyChangesOnlyTheClassByAmount(
            @ForAll("batches") List<TestAccount> batch, @ForAll @LongRange(min = 2, max = 1_000) long factor) {
        List<TestAccount> scaled =
                batch.stream().map(account -> scaled(account, factor)).toList();
        assertThat(grade(scaled))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("amountClass")
                .containsExactlyElementsOf(grade(batch));
    }

    @Property(tries = 300)
    void everyGradeCanBeExplained(@ForAll("batches") List<TestAccount> batch) {
        List<Grade> grades = grade(batch);
        for (int index = 0; index < grades.size(); index++) {
            AccountFigures figures = batch.get(index).figures();
            List<Reason> reasons = Explanation.of(figures, grades.get(index), POLICY, TestAccount.TODAY);
            assertThat(ReasonKey.keys())
                    .containsAll(reasons.stream().map(Reason::key).toList());
        }
    }

    @Property(tries = 300)
    void everyMarkIsBetweenZeroAndAHundred(@ForAll("batches") List<TestAccount> batch) {
        for (Grade grade : grade(batch)) {
            TierScore tier = grade.tierScore();
            Criteria six = grade.criteria();
            assertThat(List.of(tier.value(), tier.loyalty(), tier.effort(), tier.total()))
                    .allSatisfy(mark -> assertThat(mark).isBetween(0, 100));
            assertThat(List.of(
                            six.profitShare(),
                            six.goals(),
                            six.loss(),
                            six.relationship(),
                            six.potential(),
                            six.effort(),
                            six.total()))
                    .allSatisfy(mark -> assertThat(mark).isBetween(0, 100));
        }
    }

    @Property(tries = 300)
    void theCurveNeverTurnsDown(
            @ForAll("batches") List<TestAccount> batch, @ForAll @IntRange(min = 2, max = 20) int points) {
        long[] descending = batch.stream()
                .map(TestAccount::revenueFen)
                .sorted(Comparator.reverseOrder())
                .mapToLong(Long::longValue)
                .toArray();
        ParetoCurve curve = ParetoCurve.of(descending, points);
        assertThat(curve.points()).hasSizeLessThanOrEqualTo(points);
        assertThat(curve.points())
                .extracting(ParetoCurve.Point::accountsBasisPoints)
                .isSorted();
        assertThat(curve.points())
                .extracting(ParetoCurve.Point::valueBasisPoints)
                .isSorted();
    }

    @Provide
    Arbitrary<List<TestAccount>> batches() {
        Arbitrary<Long> revenue = Arbitraries.longs().between(-1_000, 10_000_000);
        Arbitrary<Long> parcels = Arbitraries.longs().between(0, 20_000);
        Arbitrary<Long> cost = Arbitraries.longs().between(0, 10_000_000).injectNull(0.3);
        Arbitrary<Integer> first = Arbitraries.integers().between(0, 1_500);
        Arbitrary<Integer> last = Arbitraries.integers().between(0, 400);
        Arbitrary<Integer> weeks = Arbitraries.integers().between(0, 52);
        Arbitrary<Long> recent = Arbitraries.longs().between(0, 1_000);
        return Combinators.combine(revenue, parcels, cost, first, last, weeks, recent, recent)
                .as(GraderProperties::draw)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(GraderProperties::numbered);
    }

    private static TestAccount draw(
            long revenue, long parcels, @Nullable Long cost, int first, int last, int weeks, long recent, long base) {
        TestAccount account = TestAccount.account(0)
                .earning(revenue)
                .sending(parcels)
                .active(weeks, weeks * 3)
                .firstSeen(Math.max(first, last))
                .lastSeen(Math.min(first, last))
                .moving(recent, base, base);
        return cost == null ? account : account.costing(cost);
    }

    private static List<TestAccount> numbered(List<TestAccount> drawn) {
        List<TestAccount> numbered = new ArrayList<>(drawn.size());
        for (TestAccount account : drawn) {
            numbered.add(withId(account, 1_000L - numbered.size()));
        }
        return numbered;
    }

    private static TestAccount withId(TestAccount a, long id) {
        return new TestAccount(
                id,
                a.currency(),
                a.named(),
                a.parcels(),
                a.revenueFen(),
                a.costFen(),
                a.exceptions(),
                a.recent(),
                a.preceding(),
                a.recentLastYear(),
                a.firstDay(),
                a.lastDay(),
                a.activeWeeks(),
                a.activeDays());
    }

    private static TestAccount uncosted(TestAccount a) {
        return new TestAccount(
                a.id(),
                a.currency(),
                a.named(),
                a.parcels(),
                a.revenueFen(),
                null,
                a.exceptions(),
                a.recent(),
                a.preceding(),
                a.recentLastYear(),
                a.firstDay(),
                a.lastDay(),
                a.activeWeeks(),
                a.activeDays());
    }

    private static TestAccount scaled(TestAccount account, long factor) {
        TestAccount richer = account.earning(account.revenueFen() * factor);
        Long cost = account.costFen();
        return cost == null ? richer : richer.costing(cost * factor);
    }

    private static List<Grade> grade(List<TestAccount> batch) {
        return Lesson.grade(POLICY, batch.toArray(new TestAccount[0]));
    }

    private static List<Grade> byRank(List<Grade> grades) {
        return grades.stream().sorted(Comparator.comparingInt(Grade::rank)).toList();
    }
}
