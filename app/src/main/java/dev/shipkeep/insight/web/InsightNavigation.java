package dev.shipkeep.insight.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class InsightNavigation {

    @Bean
    NavigationItem homeItem() {
        return new NavigationItem("home", "home.title", "/", null, 0);
    }

    @Bean
    NavigationItem cockpitItem() {
        return new NavigationItem("analysis", "insight.title", "/cockpit", Permission.COCKPIT, 10);
    }
}
