package dev.shipkeep.approval.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ApprovalNavigation {

    @Bean
    NavigationItem approvalsItem() {
        return new NavigationItem("settlement", "approval.title", ApprovalController.PATH, Permission.QUOTE_READ, 35);
    }
}
