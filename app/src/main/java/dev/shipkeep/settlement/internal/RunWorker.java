package dev.shipkeep.settlement.internal;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.settlement.MonthlyRun;
import dev.shipkeep.settlement.RunState;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works a run off, some payers in a transaction. Two workers of one run share it; none is done twice. */
@Component
public class RunWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
    private static final int LOOKED_AT_TOGETHER = 1_000;

    private final RunStore runs;
    private final RunStep step;
    private final Previews previews;

    RunWorker(RunStore runs, RunStep step, Previews previews) {
        this.runs = runs;
        this.step = step;
        this.previews = previews;
    }

    /** What the scheduler is to do with the run. */
    public enum Next {
        /** Nothing: it is over. */
        NOTHING,
        /** Call again in a moment. */
        WAIT,
        /** Call again as soon as somebody can. */
        GO_ON
    }

    /** @param stopping asked between transactions */
    public Next work(long runId, BooleanSupplier stopping) {
        SignedIn asker = Acting.as(SignedIn.SYSTEM, () -> runs.asker(runId));
        return Acting.as(asker, () -> workAs(runId, stopping));
    }

    private Next workAs(long runId, BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            MonthlyRun run = runs.getRun(runId);
            if (run.state().isOver()) {
                return Next.NOTHING;
            }
            if (run.cancelAsked()) {
                runs.finish(runId, RunState.CANCELLED);
                return Next.NOTHING;
            }
            if (run.state() != RunState.WORKING && !begin(run)) {
                return Next.WAIT;
            }
            if (some(run) == 0) {
                return end(runId);
            }
        }
        return Next.GO_ON;
    }

    /** Begins the work when rating has nothing left to do for it. */
    private boolean begin(MonthlyRun run) {
        runs.enter(run.id(), RunState.RATING);
        List<Long> payers = runs.listPending(run.id());
        for (int from = 0; from < payers.size(); from += LOOKED_AT_TOGETHER) {
            int to = Math.min(payers.size(), from + LOOKED_AT_TOGETHER);
            if (!previews.areRated(payers.subList(from, to), run.month())) {
                return false;
            }
        }
        runs.enter(run.id(), RunState.WORKING);
        return true;
    }

    private int some(MonthlyRun run) {
        try {
            return step.some(run);
        } catch (RuntimeException e) {
            LOG.info("Run {} does the next payers one by one: {}", run.id(), e.getMessage());
            return oneByOne(run);
        }
    }

    private int oneByOne(MonthlyRun run) {
        List<Long> payers = runs.listPending(run.id());
        List<Long> next = payers.subList(0, Math.min(payers.size(), LOOKED_AT_TOGETHER / 2));
        for (long payer : next) {
            one(run, payer);
        }
        return next.size();
    }

    private void one(MonthlyRun run, long payerId) {
        try {
            step.one(run, payerId);
        } catch (StatementsChanged e) {
            step.giveUp(run, payerId, RunStep.Problem.CHANGED);
        } catch (RuntimeException e) {
            LOG.error("Run {} could not do payer {}", run.id(), payerId, e);
            step.giveUp(run, payerId, RunStep.Problem.FAILED);
        }
    }

    /** Somebody else may still have payers in hand; whoever is last ends the run. */
    private Next end(long runId) {
        if (!runs.listPending(runId).isEmpty()) {
            return Next.WAIT;
        }
        runs.finish(runId, RunState.DONE);
        return Next.NOTHING;
    }

    /** After the run failed as a whole, again and again. */
    public void giveUp(long runId) {
        Acting.run(SignedIn.SYSTEM, () -> runs.finish(runId, RunState.FAILED));
    }
}
