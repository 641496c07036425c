package dev.shipkeep.deal.web;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.SavedList;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DealNavigation {

    @Bean
    NavigationItem dealBoardItem() {
        return new NavigationItem("development", "deal.board", BoardController.PATH, Permission.DEAL_READ, 30);
    }

    @Bean
    NavigationItem dealsItem() {
        return new NavigationItem("development", "deal.title", DealListController.PATH, Permission.DEAL_READ, 31);
    }

    @Bean
    NavigationItem visitsItem() {
        return new NavigationItem("development", "deal.day", DayController.PATH, Permission.DEAL_WRITE, 29);
    }

    @Bean
    SavedList dealViews() {
        return new SavedList("deals", DealListController.PATH);
    }

    @Bean
    NavigationItem trialsItem() {
        return new NavigationItem("service", "deal.trials", TrialWatchController.PATH, Permission.DEAL_READ, 20);
    }

    @Bean
    AccountPanel archivePanel() {
        return new AccountPanel("archive", "/accounts/{id}/panels/archive", Permission.DEAL_READ, 90, false);
    }

    @Bean
    AccountPanel dealPanel() {
        return new AccountPanel("deals", "/accounts/{id}/panels/deals", Permission.DEAL_READ, 15, false);
    }
}
