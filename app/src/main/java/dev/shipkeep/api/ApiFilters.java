package dev.shipkeep.api;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The filters before every handler of the API, behind the one that finds out who asks; and their clean-up. */
@Configuration
class ApiFilters {

    /** Spring Security's filter chain has −100. */
    private static final int AFTER_SECURITY = 0;

    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimit(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, ApiProperties properties) {
        return register(new RateLimitFilter(problems, properties.requestsPerMinute()), AFTER_SECURITY);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(
            KeptAnswers answers,
            TransactionTemplate transactions,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            BusinessTime time) {
        return register(new IdempotencyFilter(answers, transactions, problems, time), AFTER_SECURITY + 1);
    }

    private static <F extends Filter> FilterRegistrationBean<F> register(F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/v1/*");
        registration.setOrder(order);
        return registration;
    }

    @Bean
    RecurringTask<Void> clearOldAnswers(KeptAnswers answers, TransactionTemplate transactions) {
        return Tasks.recurring("clear-old-answers", FixedDelay.ofHours(6))
                .execute((instance, context) -> Acting.run(
                        SignedIn.SYSTEM, () -> transactions.executeWithoutResult(status -> answers.forgetOld())));
    }
}
