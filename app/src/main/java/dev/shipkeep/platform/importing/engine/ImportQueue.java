package dev.shipkeep.platform.importing.engine;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands imports to the scheduler in the transaction that queues them: neither is without the other. */
@Component
public class ImportQueue {

    private final SchedulerClient client;
    private final ObjectProvider<Scheduler> scheduler;

    ImportQueue(DataSource dataSource, ObjectProvider<Scheduler> scheduler) {
        client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName("platform.scheduled_tasks")
                .build();
        this.scheduler = scheduler;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long importId, int run) {
        ImportTicket ticket = new ImportTicket(importId, run);
        client.schedule(new TaskInstance<>(ImportTasks.IMPORT, ticket.toString()), Instant.now());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
            }
        });
    }
}
