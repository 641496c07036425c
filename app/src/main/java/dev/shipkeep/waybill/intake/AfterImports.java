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
 * What is made of parcels and facts as soon as no import is under way. Each batch of parcels asks for it before it is
 * committed, so whichever way an import ends, it is done.
 */
@Configuration
class AfterImports {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("waybill-after-imports");

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    Task<Void> waybillsAfterImports(SeriesPacking series, LaneCount lanes, Imports imports) {
        return Tasks.custom(TASK).execute((instance, context) -> {
            if (imports.isUnderWay() || series.packMarked() | lanes.countMarked()) {
                return new CompletionHandler.OnCompleteReschedule<Void>(FixedDelay.of(PAUSE));
            }
            return new CompletionHandler.OnCompleteRemove<Void>();
        });
    }
}
