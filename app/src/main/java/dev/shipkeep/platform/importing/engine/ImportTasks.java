package dev.shipkeep.platform.importing.engine;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports as work of the scheduler: picked up after a restart, by any node. */
@Configuration
class ImportTasks {

    static final String IMPORT = "import";

    private static final LocalTime CLEANING_TIME = LocalTime.of(3, 40);
    private static final FixedDelay TURN_WAIT = FixedDelay.ofSeconds(2);
    private static final int MOST_FAILURES = 8;

    @Bean
    CustomTask<Void> importTask(ImportRunner runner) {
        return Tasks.custom(IMPORT, Void.class)
                .onFailure((complete, operations) -> afterFailure(runner, complete, operations))
                .execute((instance, context) -> {
                    ImportTicket ticket = ImportTicket.of(instance.getId());
                    return switch (run(runner, ticket, context.getSchedulerState()::isShuttingDown)) {
                        case NOTHING -> new CompletionHandler.OnCompleteRemove<>();
                        case WAIT -> new CompletionHandler.OnCompleteReschedule<>(TURN_WAIT);
                        case GO_ON -> (complete, operations) -> operations.reschedule(complete, Instant.now());
                    };
                });
    }

    private static ImportRunner.Next run(
            ImportRunner runner, ImportTicket ticket, java.util.function.BooleanSupplier stopping) {
        try {
            return runner.run(ticket, stopping);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ImportRunner.Next.GO_ON;
        }
    }

    private static void afterFailure(
            ImportRunner runner, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        if (failures >= MOST_FAILURES) {
            runner.giveUp(ImportTicket.of(complete.getExecution().taskInstance.getId()), "failures-" + failures);
            operations.remove();
        } else {
            operations.reschedule(complete, Instant.now().plus(Duration.ofSeconds(1L << failures)));
        }
    }

    @Bean
    RecurringTask<Void> importCleaningTask(ImportCleaning cleaning) {
        return Tasks.recurring("import-cleaning", Schedules.daily(BusinessTime.ZONE, CLEANING_TIME))
                .execute((instance, context) -> Acting.run(SignedIn.SYSTEM, cleaning::clean));
    }
}
