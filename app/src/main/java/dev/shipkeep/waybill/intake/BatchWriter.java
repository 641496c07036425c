package dev.shipkeep.waybill.intake;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dev.shipkeep.platform.importing.BatchOutcome;
import java.sql.Connection;
import java.time.Instant;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes batches of waybills, one after the other over all nodes, each in the transaction of its caller. */
@Component
class BatchWriter {

    private final JdbcOperations jdbc;
    private final SchedulerClient scheduler;

    BatchWriter(JdbcOperations jdbc, SchedulerClient scheduler) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public BatchOutcome write(WaybillBatch batch) {
        ConnectionCallback<BatchOutcome> work = (Connection connection) -> new BatchRun(connection, batch).write();
        scheduler.scheduleIfNotExists(AfterImports.TASK.instance("next").build(), Instant.now());
        return Objects.requireNonNull(jdbc.execute(work));
    }
}
