package dev.shipkeep.settlement;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.shipkeep.settlement.internal.RunWorker;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs as work of the scheduler: gone on with after a restart, by any node. */
@Configuration
class SettlementTasks {

    static final TaskDescriptor<Void> RUN = TaskDescriptor.of("settlement-run");

    private static final FixedDelay PAUSE = FixedDelay.of(Duration.ofSeconds(1));
    private static final int MOST_FAILURES = 6;

    @Bean
    CustomTask<Void> settlementRun(RunWorker worker) {
        return Tasks.custom(RUN)
                .onFailure((complete, operations) -> afterFailure(worker, complete, operations))
                .execute((instance, context) -> {
                    long runId = Long.parseLong(instance.getId());
                    return switch (worker.work(
                            runId, () -> context.getSchedulerState().isShuttingDown())) {
                        case NOTHING -> new CompletionHandler.OnCompleteRemove<>();
                        case WAIT -> new CompletionHandler.OnCompleteReschedule<>(PAUSE);
                        case GO_ON -> (complete, operations) -> operations.reschedule(complete, Instant.now());
                    };
                });
    }

    private static void afterFailure(
            RunWorker worker, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        if (failures >= MOST_FAILURES) {
            worker.giveUp(Long.parseLong(complete.getExecution().taskInstance.getId()));
            operations.remove();
        } else {
            operations.reschedule(complete, Instant.now().plus(Duration.ofSeconds(1L << failures)));
        }
    }
}
