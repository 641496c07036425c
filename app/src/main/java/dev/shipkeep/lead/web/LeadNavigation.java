package dev.shipkeep.lead.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LeadNavigation {

    @Bean
    NavigationItem ownLeads() {
        return new NavigationItem("development", "lead.mine.title", OwnLeadsController.PATH, Permission.LEAD_WRITE, 10);
    }
}
