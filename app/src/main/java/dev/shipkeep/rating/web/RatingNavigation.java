package dev.shipkeep.rating.web;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RatingNavigation {

    @Bean
    NavigationItem ratingItem() {
        return new NavigationItem(
                "settlement.bills", "rating.title", RatingController.PATH, Permission.SETTLEMENT_READ, 40);
    }

    @Bean
    AccountPanel ratingPanel() {
        return new AccountPanel("rating", "/accounts/{id}/panels/rating", Permission.SETTLEMENT_READ, 45, true);
    }
}
