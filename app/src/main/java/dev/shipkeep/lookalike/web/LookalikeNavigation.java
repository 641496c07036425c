package dev.shipkeep.lookalike.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LookalikeNavigation {

    @Bean
    NavigationItem lookalikesItem() {
        return new NavigationItem(
                "development.leads", "lookalike.title", LookalikeController.PATH, Permission.LEAD_READ, 14);
    }
}
