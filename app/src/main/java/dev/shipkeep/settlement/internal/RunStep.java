package dev.shipkeep.settlement.internal;

import dev.shipkeep.settlement.MonthlyRun;
import dev.shipkeep.settlement.RunKind;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The transactions of a run. Payers leave it together with what became of their statements, so a run that is broken off
 * goes on where it was.
 */
@Component
class RunStep {

    private static final int PREVIEWED_TOGETHER = 500;
    private static final int CLOSED_TOGETHER = 200;

    private final RunStore runs;
    private final Previews previews;
    private final Closing closing;

    RunStep(RunStore runs, Previews previews, Closing closing) {
        this.runs = runs;
        this.previews = previews;
        this.closing = closing;
    }

    /** Does the next payers. @return how many */
    @Transactional
    public int some(MonthlyRun run) {
        List<Long> payers = runs.take(run.id(), run.kind() == RunKind.PREVIEW ? PREVIEWED_TOGETHER : CLOSED_TOGETHER);
        if (!payers.isEmpty()) {
            work(run, payers);
        }
        return payers.size();
    }

    /** Does one payer. */
    @Transactional
    public void one(MonthlyRun run, long payerId) {
        if (runs.takeOne(run.id(), payerId)) {
            work(run, List.of(payerId));
        }
    }

    private void work(MonthlyRun run, List<Long> payers) {
        switch (run.kind()) {
            case PREVIEW -> {
                Previews.Made made = previews.make(payers, run.month());
                runs.count(run.id(), payers.size(), made.parcels(), made.statements());
            }
            case CLOSE -> {
                Closing.Closed closed = closing.ofPayers(payers, run.month(), run.issuedOn());
                runs.count(run.id(), payers.size(), closed.parcels(), closed.statements());
            }
        }
    }

    /** Leaves a payer with what was in the way; what changed is shown anew. */
    @Transactional
    public void giveUp(MonthlyRun run, long payerId, Problem problem) {
        if (problem == Problem.CHANGED) {
            previews.make(List.of(payerId), run.month());
        }
        runs.addProblem(run.id(), payerId, problem.name());
        runs.count(run.id(), 1, 0, 0);
    }

    /** What can be in the way of a statement. */
    enum Problem {
        /** It comes to something else than was shown. */
        CHANGED,
        /** Something failed; the log says what. */
        FAILED
    }
}
