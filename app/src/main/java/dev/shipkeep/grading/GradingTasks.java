package dev.shipkeep.grading;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.shipkeep.grading.internal.GradingRunner;
import dev.shipkeep.platform.importing.Imports;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When gradings are made. A run whose node died is taken up again: it writes in one transaction, so twice is once. */
@Configuration
class GradingTasks {

    static final TaskDescriptor<Void> RUN = TaskDescriptor.of("grading-run");
    static final TaskDescriptor<Void> AFTER_IMPORT = TaskDescriptor.of("grading-after-import");

    private static final Duration IMPORT_PAUSE = Duration.ofSeconds(10);
    private static final String NIGHTLY = "grading-nightly";
    private static final LocalTime NIGHTLY_TIME = LocalTime.of(2, 30);

    @Bean
    Task<Void> gradingRun(GradingRunner runner) {
        return Tasks.oneTime(RUN).execute((instance, context) -> runner.run(Long.parseLong(instance.getId())));
    }

    /**
     * Waits until no import is under way, since half a file would move accounts that the other half moves back; then
     * only asks for a run and is gone at once, so that an import that ends while a run is made asks for the next.
     */
    @Bean
    Task<Void> gradingAfterImport(ObjectProvider<Gradings> gradings, Imports imports) {
        return Tasks.custom(AFTER_IMPORT).execute((instance, context) -> {
            if (imports.isUnderWay()) {
                return new CompletionHandler.OnCompleteReschedule<Void>(FixedDelay.of(IMPORT_PAUSE));
            }
            Gradings facade = gradings.getObject();
            facade.request(facade.defaultDay(), RunCause.IMPORT, true);
            return new CompletionHandler.OnCompleteRemove<Void>();
        });
    }

    @Bean
    Task<Void> gradingNightly(ObjectProvider<Gradings> gradings) {
        return Tasks.recurring(NIGHTLY, Schedules.daily(BusinessTime.ZONE, NIGHTLY_TIME))
                .execute((instance, context) -> {
                    Gradings facade = gradings.getObject();
                    facade.runNow(facade.defaultDay(), RunCause.NIGHTLY, true);
                });
    }
}
