package dev.shipkeep.contract.web;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ContractNavigation {

    @Bean
    NavigationItem contractsItem() {
        return new NavigationItem(
                "settlement", "contract.title", ContractController.PATH, Permission.CONTRACT_READ, 20);
    }

    @Bean
    NavigationItem pricesItem() {
        return new NavigationItem(
                "settlement", "contract.prices.title", PriceController.PATH, Permission.PRICE_READ, 21);
    }

    @Bean
    AccountPanel pricesPanel() {
        return new AccountPanel("prices", "/accounts/{id}/prices", Permission.PRICE_READ, 25, true);
    }
}
