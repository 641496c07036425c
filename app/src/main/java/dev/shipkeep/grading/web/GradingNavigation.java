package dev.shipkeep.grading.web;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class GradingNavigation {

    @Bean
    NavigationItem gradingItem() {
        return new NavigationItem("analysis", "grading.title", "/grading", Permission.GRADING_READ, 20);
    }

    @Bean
    NavigationItem thresholdsItem() {
        return new NavigationItem(
                "analysis", "grading.thresholds.title", "/grading/thresholds", Permission.GRADING_POLICY, 30);
    }

    @Bean
    AccountPanel gradePanel() {
        return new AccountPanel("grade", "/accounts/{id}/panels/grade", Permission.GRADING_READ, 10, true);
    }
}
