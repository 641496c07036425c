package dev.shipkeep.quote.web;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.SavedList;
import dev.shipkeep.platform.page.NavigationItem;
import dev.shipkeep.quote.QuoteWay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class QuoteNavigation {

    @Bean
    NavigationItem quotesItem() {
        return new NavigationItem("settlement", "quote.title", QuoteWay.PATH, Permission.QUOTE_READ, 30);
    }

    @Bean
    SavedList quoteViews() {
        return new SavedList("quotes", QuoteWay.PATH);
    }

    @Bean
    AccountPanel quotePanel() {
        return new AccountPanel("quotes", "/accounts/{id}/panels/quotes", Permission.QUOTE_READ, 65, false);
    }
}
