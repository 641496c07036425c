package dev.shipkeep.account.web.list;

import dev.shipkeep.account.register.AccountSelection;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.SavedList;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AccountNavigation {

    @Bean
    NavigationItem accountList() {
        return new NavigationItem("accounts", "account.list.title", AccountSelection.PATH, Permission.ACCOUNT_READ, 10);
    }

    @Bean
    SavedList accountViews() {
        return new SavedList("accounts", AccountSelection.PATH);
    }
}
