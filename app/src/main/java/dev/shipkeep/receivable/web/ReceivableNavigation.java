package dev.shipkeep.receivable.web;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ReceivableNavigation {

    @Bean
    NavigationItem receivablesItem() {
        return new NavigationItem(
                "settlement.bills", "receivable.title", AgeingController.PATH, Permission.SETTLEMENT_READ, 60);
    }

    @Bean
    AccountPanel receivablePanel() {
        return new AccountPanel(
                "receivable", "/accounts/{id}/panels/receivable", Permission.SETTLEMENT_READ, 15, false);
    }
}
