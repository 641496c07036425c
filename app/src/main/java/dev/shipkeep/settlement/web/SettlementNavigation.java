package dev.shipkeep.settlement.web;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SettlementNavigation {

    @Bean
    NavigationItem statementsItem() {
        return new NavigationItem(
                "settlement.bills", "settlement.title", "/statements", Permission.SETTLEMENT_READ, 50);
    }

    @Bean
    NavigationItem monthItem() {
        return new NavigationItem(
                "settlement.bills", "settlement.month.title", "/settlement", Permission.SETTLEMENT_READ, 51);
    }

    @Bean
    NavigationItem disputesItem() {
        return new NavigationItem(
                "settlement.bills", "settlement.disputes.title", "/disputes", Permission.SETTLEMENT_READ, 52);
    }

    @Bean
    AccountPanel statementPanel() {
        return new AccountPanel(
                "statements", "/accounts/{id}/panels/statements", Permission.SETTLEMENT_READ, 45, false);
    }
}
