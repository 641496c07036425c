package dev.shipkeep.account.web.decision;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.platform.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DecisionNavigation {

    @Bean
    AccountPanel decisionPanel() {
        return new AccountPanel("decision", "/accounts/{id}/panels/decision", Permission.ACCOUNT_READ, 60, true);
    }
}
