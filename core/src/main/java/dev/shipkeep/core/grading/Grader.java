package dev.shipkeep.core.grading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Grades a batch of accounts, each among those of its currency. The whole group must be in the batch, since ranks
 * and shares are relative; the order of the batch does not matter.
 */
public final class Grader {
    private Grader() {}

    /**
     * The grades in the order of the figures.
     *
     * @param asOf the day D that the figures were counted up to
     * @throws IllegalArgumentException when an account is given twice or has a parcel after the as-of day
     * @throws ArithmeticException when a group's sum leaves the range of a long
     */
    public static List<Grade> grade(LocalDate asOf, List<AccountFigures> figures, GradingPolicy policy) {
        AccountFigures[] accounts = figures.toArray(new AccountFigures[0]);
        rejectRepeated(accounts);
        rejectFuture(accounts, asOf);
        Grade[] grades = new Grade[accounts.length];
        for (int[] positions : positionsByCurrency(accounts)) {
            gradeGroup(asOf, accounts, positions, policy, grades);
        }
        return List.of(grades);
    }

    private static void gradeGroup(
            LocalDate asOf, AccountFigures[] accounts, int[] positions, GradingPolicy policy, Grade[] grades) {
        AccountFigures[] group = new AccountFigures[positions.length];
        long[] ids = new long[positions.length];
        long[] values = new long[positions.length];
        RankingBasis basis = policy.rankingBasis();
        for (int member = 0; member < positions.length; member++) {
            group[member] = accounts[positions[member]];
            ids[member] = group[member].accountId();
            values[member] = basis.value(group[member].window(), policy);
        }
        Ranking ranking = new Ranking(values, ids, policy);
        GroupCurves curves = GroupCurves.of(group, policy);
        for (int member = 0; member < positions.length; member++) {
            grades[positions[member]] = gradeOne(asOf, group[member], member, ranking, curves, policy);
        }
    }

    private static Grade gradeOne(
            LocalDate asOf,
            AccountFigures figures,
            int member,
            Ranking ranking,
            GroupCurves curves,
            GradingPolicy policy) {
        TierScore tierScore = TierRule.score(asOf, figures, curves, policy);
        MomentumReading momentum = MomentumReading.of(asOf, figures, policy);
        GroupShares shares = curves.shares(figures.window(), policy);
        int lossMark = curves.revenue().mark(figures.window().revenueFen(), policy);
        return new Grade(
                figures.accountId(),
                figures.currency(),
                KeyCause.of(figures, policy),
                ranking.abc[member],
                ranking.rank[member],
                ranking.rank.length,
                ranking.shareBasisPoints[member],
                ranking.cumulativeBasisPoints[member],
                TierRule.tier(figures, tierScore, policy),
                tierScore,
                FrequencyClass.of(figures, policy),
                AmountClass.of(figures, policy),
                momentum.momentum(),
                CriteriaRule.criteria(asOf, figures, shares, lossMark, tierScore, momentum, policy),
                shares);
    }

    private static List<int[]> positionsByCurrency(AccountFigures[] accounts) {
        Map<String, IntStream.Builder> groups = new LinkedHashMap<>();
        for (int position = 0; position < accounts.length; position++) {
            groups.computeIfAbsent(accounts[position].currency(), currency -> IntStream.builder())
                    .add(position);
        }
        return groups.values().stream().map(group -> group.build().toArray()).toList();
    }

    private static void rejectRepeated(AccountFigures[] accounts) {
        long[] ids =
                Arrays.stream(accounts).mapToLong(AccountFigures::accountId).toArray();
        Arrays.sort(ids);
        for (int index = 1; index < ids.length; index++) {
            if (ids[index] == ids[index - 1]) {
                throw new IllegalArgumentException("account " + ids[index] + " is given twice");
            }
        }
    }

    private static void rejectFuture(AccountFigures[] accounts, LocalDate asOf) {
        for (AccountFigures account : accounts) {
            LocalDate lastDay = account.lastDay();
            if (isAfter(lastDay, asOf)) {
                throw new IllegalArgumentException(
                        "account " + account.accountId() + " has a parcel on " + lastDay + ", after " + asOf);
            }
        }
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate asOf) {
        return day != null && day.isAfter(asOf);
    }
}
