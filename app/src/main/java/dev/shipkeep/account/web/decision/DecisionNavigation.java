package dev.shipkeep.account.web.decision;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DecisionNavigation {

    @Bean
    NavigationItem decisionWarnings() {
        return new NavigationItem(
                "accounts", "account.worry.title", DecisionListController.PATH, Permission.ACCOUNT_READ, 20);
    }

    @Bean
    AccountPanel decisionPanel() {
        return new AccountPanel("decision", "/accounts/{id}/panels/decision", Permission.ACCOUNT_READ, 60, true);
    }
}
