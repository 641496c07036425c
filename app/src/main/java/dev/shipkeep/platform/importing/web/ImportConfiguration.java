package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ImportConfiguration {

    @Bean
    NavigationItem importsNavigation() {
        return new NavigationItem("system", "nav.imports", "/imports", Permission.IMPORT, 10);
    }
}
