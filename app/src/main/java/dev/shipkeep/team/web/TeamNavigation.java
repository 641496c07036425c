package dev.shipkeep.team.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TeamNavigation {

    @Bean
    NavigationItem funnelItem() {
        return new NavigationItem("development", "team.funnel", FunnelController.PATH, Permission.TEAM_READ, 40);
    }

    @Bean
    NavigationItem teamItem() {
        return new NavigationItem("development", "team.title", TeamController.PATH, Permission.TEAM_READ, 41);
    }
}
