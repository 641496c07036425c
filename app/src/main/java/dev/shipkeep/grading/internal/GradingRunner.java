package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.AccountFigures;
import dev.shipkeep.core.grading.Grade;
import dev.shipkeep.core.grading.Grader;
import dev.shipkeep.core.grading.GradingPolicy;
import dev.shipkeep.core.grading.MomentumReading;
import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.grading.RunState;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes one run from beginning to end, in the system's name. Only the last step writes results, all at once; a run that
 * is broken off leaves nothing and can be begun again.
 */
@Component
public class GradingRunner {

    private static final Logger LOG = LoggerFactory.getLogger(GradingRunner.class);
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final RunStore runs;
    private final Policies policies;
    private final FactFigures facts;
    private final Publication publication;
    private final RunRetention retention;

    GradingRunner(
            RunStore runs, Policies policies, FactFigures facts, Publication publication, RunRetention retention) {
        this.runs = runs;
        this.policies = policies;
        this.facts = facts;
        this.publication = publication;
        this.retention = retention;
    }

    /** Makes the run; one that is finished is left as it is. Answers how it ended, which may be in failure. */
    public GradingRun run(long runId) {
        return Acting.as(SignedIn.SYSTEM, () -> {
            GradingRun run = runs.getRun(runId);
            return run.state().isFinished() ? run : make(run);
        });
    }

    private GradingRun make(GradingRun run) {
        try {
            PolicyVersion policy = policies.current();
            runs.enter(run.id(), RunState.READING, policy.version());
            long start = System.nanoTime();
            List<AccountFigures> figures = facts.read(run.asOf());
            runs.enter(run.id(), RunState.GRADING, null);
            long read = System.nanoTime();
            List<GradedAccount> graded = grade(run.asOf(), figures, policy.policy());
            long done = System.nanoTime();
            runs.enter(run.id(), RunState.WRITING, null);
            publication.publish(
                    runs.getRun(run.id()),
                    policy.policy(),
                    graded,
                    new RunTimes((read - start) / NANOS_PER_MILLI, (done - read) / NANOS_PER_MILLI, 0));
            retention.thinOut();
        } catch (RuntimeException e) {
            LOG.error("Grading run {} as of {} failed", run.id(), run.asOf(), e);
            runs.fail(run.id());
        }
        return runs.getRun(run.id());
    }

    /** Grades without anything set by hand. */
    static List<GradedAccount> grade(LocalDate asOf, List<AccountFigures> figures, GradingPolicy policy) {
        List<Grade> grades = Grader.grade(asOf, figures, policy);
        List<GradedAccount> graded = new ArrayList<>(grades.size());
        for (int i = 0; i < grades.size(); i++) {
            OptionalInt growth =
                    MomentumReading.of(asOf, figures.get(i), policy).growth();
            Integer change = growth.isPresent() ? growth.getAsInt() : null;
            graded.add(new GradedAccount(figures.get(i), grades.get(i), change, SetByHand.NOTHING));
        }
        return graded;
    }
}
