package dev.shipkeep.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * db-scheduler with the tasks that modules offer as beans. A task that was running when its node died is picked up by
 * the next one after {@code HEARTBEAT × MISSED_HEARTBEATS}; at a restart of the only node, that is what is waited for.
 */
@Configuration
class JobConfiguration {

    private static final int THREADS = 5;
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks) {
        List<Task<?>> onDemand = tasks.stream()
                .filter(task -> !(task instanceof RecurringTask<?>))
                .toList();
        List<RecurringTask<?>> recurring = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(task -> (RecurringTask<?>) task)
                .toList();
        return Scheduler.create(dataSource, onDemand)
                .startTasks(recurring)
                .tableName("platform.scheduled_tasks")
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .enableImmediateExecution()
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    /** Starts before the application runners: the demo waits for its imports in one of them. */
    @Bean
    ApplicationListener<ApplicationStartedEvent> schedulerStart(Scheduler scheduler) {
        return event -> scheduler.start();
    }
}
