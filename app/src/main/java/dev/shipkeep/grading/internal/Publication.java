package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.GradingPolicy;
import dev.shipkeep.grading.GradeAspect;
import dev.shipkeep.grading.GradeChange;
import dev.shipkeep.grading.GradingRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one transaction in which a run becomes visible: its results, and, when it sets the current grades, the figures of
 * the account list, the changes of class and their entries on the time-line.
 */
@Component
class Publication {

    private static final long NANOS_PER_MILLI = 1_000_000;

    /** An account that the run before did not know had no class worth telling about. */
    private static final Map<GradeAspect, String> UNKNOWN = Map.of(GradeAspect.KEY_ACCOUNT, "NO");

    private final RunStore runs;
    private final ResultWriter results;
    private final ClassesInForce classesInForce;
    private final OverrideStore overrideStore;
    private final Overrides overrides;
    private final Announcement announcement;

    Publication(
            RunStore runs,
            ResultWriter results,
            ClassesInForce classesInForce,
            OverrideStore overrideStore,
            Overrides overrides,
            Announcement announcement) {
        this.runs = runs;
        this.results = results;
        this.classesInForce = classesInForce;
        this.overrideStore = overrideStore;
        this.overrides = overrides;
        this.announcement = announcement;
    }

    @Transactional
    public void publish(GradingRun run, GradingPolicy policy, List<GradedAccount> graded, RunTimes times) {
        long start = System.nanoTime();
        classesInForce.lock();
        List<GradedAccount> complete = withSets(run, graded);
        results.write(run.id(), complete);
        List<GradeChange> changes = List.of();
        if (run.setsCurrent()) {
            changes = changes(policy, complete);
            announcement.announce(run, complete, changes);
        }
        long writeMillis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        runs.finish(
                run.id(),
                currencies(complete),
                complete.size(),
                changes.size(),
                new RunTimes(times.readMillis(), times.gradeMillis(), writeMillis));
    }

    private List<GradedAccount> withSets(GradingRun run, List<GradedAccount> graded) {
        if (run.setsCurrent()) {
            overrides.expire();
        }
        Map<Long, SetByHand> sets = run.setsCurrent() ? overrideStore.inForce() : overrideStore.inForceOn(run.asOf());
        return sets.isEmpty()
                ? graded
                : graded.stream()
                        .map(account -> account.with(sets.getOrDefault(account.accountId(), SetByHand.NOTHING)))
                        .toList();
    }

    private static List<String> currencies(List<GradedAccount> graded) {
        return graded.stream()
                .filter(account -> account.grade().rank() == 1)
                .sorted(Comparator.comparingInt(account -> -account.grade().count()))
                .map(account -> account.grade().currency())
                .toList();
    }

    /** The first run of all changes nothing: there was nothing before. */
    private List<GradeChange> changes(GradingPolicy policy, List<GradedAccount> graded) {
        Map<Long, ClassesInForce.Classes> before = classesInForce.read();
        List<GradeChange> changes = new ArrayList<>();
        if (!before.isEmpty()) {
            for (GradedAccount after : graded) {
                ClassesInForce.Classes classes = before.get(after.accountId());
                Function<GradeAspect, String> classesBefore = classes == null
                        ? aspect -> UNKNOWN.getOrDefault(aspect, after.classOf(aspect))
                        : classes::classOf;
                ChangeSentences.addChanges(classesBefore, after, policy, changes);
            }
        }
        return changes;
    }
}
