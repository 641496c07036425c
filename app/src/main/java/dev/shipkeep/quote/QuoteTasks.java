package dev.shipkeep.quote;

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

@Configuration
class QuoteTasks {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

    @Bean
    Task<Void> quoteExpiry(ObjectProvider<QuoteWay> way) {
        return Tasks.recurring("quote-expiry", Schedules.daily(BusinessTime.ZONE, AFTER_MIDNIGHT))
                .execute((instance, context) ->
                        Acting.run(SignedIn.SYSTEM, () -> way.getObject().expire()));
    }
}
