package dev.shipkeep.waybill.intake;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.shipkeep.platform.importing.Imports;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When lanes are counted: as soon as no import is under way. Each batch of parcels asks for it before it is committed, so
 * whichever way an import ends, somebody counts.
 */
@Configuration
class LaneTask {

    static final TaskDescriptor<Void> COUNT = TaskDescriptor.of("waybill-lanes");

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    Task<Void> laneCount(LaneCount lanes, Imports imports) {
        return Tasks.custom(COUNT).execute((instance, context) -> {
            if (imports.isUnderWay() || lanes.countMarked()) {
                return new CompletionHandler.OnCompleteReschedule<Void>(FixedDelay.of(PAUSE));
            }
            return new CompletionHandler.OnCompleteRemove<Void>();
        });
    }
}
