package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PricingNavigation {

    @Bean
    NavigationItem rateCardsItem() {
        return new NavigationItem("settlement", "pricing.title", RateCardController.PATH, Permission.PRICE_READ, 10);
    }
}
