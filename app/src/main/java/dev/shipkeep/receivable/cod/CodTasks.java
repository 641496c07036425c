package dev.shipkeep.receivable.cod;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every night for parcels that were delivered against payment. Twice is once. */
@Configuration
class CodTasks {

    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    @Bean
    Task<Void> collectedNightly(ObjectProvider<CodIntake> intake) {
        return Tasks.recurring("receivable-collected", Schedules.daily(BusinessTime.ZONE, NIGHT))
                .execute((instance, context) ->
                        Acting.run(SignedIn.SYSTEM, () -> intake.getObject().takeIn()));
    }
}
