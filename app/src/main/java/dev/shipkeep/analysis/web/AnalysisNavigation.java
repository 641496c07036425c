package dev.shipkeep.analysis.web;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnalysisNavigation {

    @Bean
    NavigationItem referencesItem() {
        return new NavigationItem(
                "analysis", "analysis.reference.title", ReferenceController.PATH, Permission.ANALYSIS_READ, 60);
    }

    @Bean
    NavigationItem competitorsItem() {
        return new NavigationItem(
                "analysis", "analysis.competitor.title", "/competitors", Permission.ANALYSIS_READ, 50);
    }

    @Bean
    AccountPanel marketPanel() {
        return new AccountPanel("market", "/accounts/{id}/panels/market", Permission.ANALYSIS_READ, 69, false);
    }

    @Bean
    AccountPanel financePanel() {
        return new AccountPanel("finance", "/accounts/{id}/panels/finance", Permission.ANALYSIS_READ, 68, false);
    }
}
