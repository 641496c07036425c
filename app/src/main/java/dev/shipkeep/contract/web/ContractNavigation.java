package dev.shipkeep.contract.web;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ContractNavigation {

    @Bean
    NavigationItem pricesItem() {
        return new NavigationItem(
                "settlement", "contract.prices.title", PriceController.PATH, Permission.PRICE_READ, 21);
    }

    @Bean
    AccountPanel pricesPanel() {
        return new AccountPanel("prices", "/accounts/{id}/prices", Permission.PRICE_READ, 35, true);
    }
}
