package dev.shipkeep.lead.web;

import dev.shipkeep.lead.register.LeadSelection;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.SavedList;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LeadNavigation {

    @Bean
    NavigationItem ownLeads() {
        return new NavigationItem(
                "development.leads", "lead.mine.title", OwnLeadsController.PATH, Permission.LEAD_WRITE, 10);
    }

    @Bean
    NavigationItem leadQueue() {
        return new NavigationItem(
                "development.leads", "lead.review.title", ReviewController.PATH, Permission.LEAD_REVIEW, 11);
    }

    @Bean
    NavigationItem leadList() {
        return new NavigationItem("development.leads", "lead.list.title", LeadSelection.PATH, Permission.LEAD_READ, 12);
    }

    @Bean
    SavedList leadViews() {
        return new SavedList("leads", LeadSelection.PATH);
    }
}
