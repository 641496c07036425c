package dev.shipkeep.waybill.web;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class WaybillNavigation {

    @Bean
    NavigationItem trackingPage() {
        return new NavigationItem("service", "waybill.tracking.title", TrackingController.PATH, Permission.TRACK, 10);
    }

    @Bean
    AccountPanel trendPanel() {
        return new AccountPanel("trend", "/accounts/{id}/panels/trend", Permission.ACCOUNT_READ, 20, true);
    }

    @Bean
    AccountPanel timelinessPanel() {
        return new AccountPanel("timeliness", "/accounts/{id}/panels/timeliness", Permission.ACCOUNT_READ, 30, false);
    }

    @Bean
    AccountPanel lanesPanel() {
        return new AccountPanel("lanes", "/accounts/{id}/panels/lanes", Permission.ACCOUNT_READ, 40, false);
    }

    @Bean
    AccountPanel parcelsPanel() {
        return new AccountPanel("parcels", "/accounts/{id}/panels/parcels", Permission.ACCOUNT_READ, 50, true);
    }
}
