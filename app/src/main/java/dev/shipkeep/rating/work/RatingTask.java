package dev.shipkeep.rating.work;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.shipkeep.platform.importing.Imports;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks for marks every few moments, and as long as an import is under way without a pause: so parcels are rated while the
 * next ones come in, and a mark that a stopped node left is found.
 */
@Configuration
@EnableConfigurationProperties(RatingProperties.class)
class RatingTask {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_BATCHES = Duration.ofMillis(100);

    @Bean
    Task<Void> rateParcels(RatingWorker worker, Imports imports, RatingProperties properties) {
        return Tasks.recurring("rating-parcels", FixedDelay.of(PAUSE)).execute((instance, context) -> {
            while (isOn(properties, worker) && !context.getSchedulerState().isShuttingDown()) {
                boolean any =
                        worker.rateMarked(() -> context.getSchedulerState().isShuttingDown());
                if (!any && !imports.isUnderWay()) {
                    return;
                }
                pause();
            }
        });
    }

    /** A second pair of hands when no import needs the machine; several nodes have as many as they are. */
    @Bean
    Task<Void> rateParcelsBeside(RatingWorker worker, Imports imports, RatingProperties properties) {
        return Tasks.recurring("rating-parcels-beside", FixedDelay.of(PAUSE)).execute((instance, context) -> {
            if (isOn(properties, worker)) {
                worker.rateMarked(() -> context.getSchedulerState().isShuttingDown() || imports.isUnderWay());
            }
        });
    }

    private static boolean isOn(RatingProperties properties, RatingWorker worker) {
        return properties.worker() && !worker.isHeld();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_BATCHES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
