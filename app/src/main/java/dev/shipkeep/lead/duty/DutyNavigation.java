package dev.shipkeep.lead.duty;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DutyNavigation {

    @Bean
    NavigationItem leadDuty() {
        return new NavigationItem(
                "development.leads", "lead.duty.title", DutyController.PATH, Permission.LEAD_POLICY, 16);
    }

    @Bean
    NavigationItem leadRanking() {
        return new NavigationItem(
                "development.leads", "lead.ranking.title", RankingController.PATH, Permission.LEAD_WRITE, 15);
    }
}
