package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.AccountFigures;
import dev.shipkeep.core.grading.GradingPolicy;
import dev.shipkeep.grading.GradeAspect;
import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Who would move if the thresholds were others: the figures of the current run are graded again in memory and nothing
 * is written. Ranks are relative, so the whole carrier is graded; who is named to a person is for the caller to narrow.
 */
@Component
public class PolicyPreview {

    private final RunStore runs;
    private final ResultReader results;
    private final FactFigures facts;
    private final Policies policies;
    private final AsOfDays days;

    PolicyPreview(RunStore runs, ResultReader results, FactFigures facts, Policies policies, AsOfDays days) {
        this.runs = runs;
        this.results = results;
        this.facts = facts;
        this.policies = policies;
        this.days = days;
    }

    /**
     * What would change.
     *
     * @param asOf the day of the figures
     * @param accounts how many were graded
     * @param matrices accounts by class before and class after, in the respects in which any account moves
     * @param movers accounts that move in any respect, those with most revenue first
     */
    public record Outcome(
            LocalDate asOf,
            int accounts,
            Map<GradeAspect, Map<String, Map<String, Integer>>> matrices,
            List<Mover> movers) {}

    /** An account that would move, with its classes before and after in the respects in which it moves. */
    public record Mover(long accountId, String currency, long revenueFen, long parcels, List<Move> moves) {}

    /** From one class to another. */
    public record Move(GradeAspect aspect, String from, String to) {}

    public Outcome preview(GradingPolicy policy) {
        return Acting.as(SignedIn.SYSTEM, () -> {
            LocalDate asOf = runs.findCurrent().map(GradingRun::asOf).orElseGet(days::defaultDay);
            List<GradedAccount> before = before(asOf);
            List<AccountFigures> figures =
                    before.stream().map(GradedAccount::figures).toList();
            return compare(asOf, before, GradingRunner.grade(asOf, figures, policy));
        });
    }

    private List<GradedAccount> before(LocalDate asOf) {
        return runs.findCurrent()
                .map(run -> results.listResults(run.id()))
                .orElseGet(() -> GradingRunner.grade(
                        asOf, facts.read(asOf), policies.current().policy()));
    }

    private static Outcome compare(LocalDate asOf, List<GradedAccount> before, List<GradedAccount> after) {
        Map<GradeAspect, Map<String, Map<String, Integer>>> matrices = new EnumMap<>(GradeAspect.class);
        List<Mover> movers = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            GradedAccount old = before.get(i);
            List<Move> moves = moves(old, after.get(i).with(old.set()), matrices);
            if (!moves.isEmpty()) {
                movers.add(new Mover(
                        old.accountId(),
                        old.figures().currency(),
                        old.figures().window().revenueFen(),
                        old.figures().window().parcels(),
                        moves));
            }
        }
        matrices.values().removeIf(PolicyPreview::isStill);
        movers.sort(Comparator.comparingLong(Mover::revenueFen).reversed());
        return new Outcome(asOf, before.size(), matrices, movers);
    }

    private static List<Move> moves(
            GradedAccount old, GradedAccount renewed, Map<GradeAspect, Map<String, Map<String, Integer>>> matrices) {
        List<Move> moves = new ArrayList<>(0);
        for (GradeAspect aspect : GradeAspect.values()) {
            String from = old.classOf(aspect);
            String to = renewed.classOf(aspect);
            matrices.computeIfAbsent(aspect, key -> new TreeMap<>())
                    .computeIfAbsent(from, key -> new TreeMap<>())
                    .merge(to, 1, Integer::sum);
            if (!from.equals(to)) {
                moves.add(new Move(aspect, from, to));
            }
        }
        return moves;
    }

    private static boolean isStill(Map<String, Map<String, Integer>> matrix) {
        return matrix.entrySet().stream()
                .allMatch(row -> row.getValue().keySet().equals(java.util.Set.of(row.getKey())));
    }
}
