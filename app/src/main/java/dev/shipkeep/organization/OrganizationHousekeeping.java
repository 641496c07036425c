package dev.shipkeep.organization;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away what no longer matters: old failures, and sign-ins that ended long ago. */
@Configuration
class OrganizationHousekeeping {

    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> clearOldSignIns(
            FailedSignIns failures, AccessTokens tokens, BusinessTime time, TransactionTemplate transactions) {
        return Tasks.recurring("clear-old-sign-ins", FixedDelay.ofHours(6))
                .execute((instance, context) -> Acting.run(
                        SignedIn.SYSTEM,
                        () -> transactions.executeWithoutResult(status -> {
                            failures.forgetOld();
                            tokens.deleteExpiredBefore(time.now().minus(KEPT_AFTER_EXPIRY));
                        })));
    }
}
