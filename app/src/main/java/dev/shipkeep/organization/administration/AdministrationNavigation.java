package dev.shipkeep.organization.administration;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AdministrationNavigation {

    @Bean
    NavigationItem organizationEntry() {
        return new NavigationItem("system", "organization.title", "/organization", Permission.ORGANIZATION_ADMIN, 10);
    }

    @Bean
    NavigationItem peopleEntry() {
        return new NavigationItem("system", "people.title", "/people", Permission.ORGANIZATION_ADMIN, 20);
    }

    @Bean
    NavigationItem rolesEntry() {
        return new NavigationItem("system", "roles.title", "/roles", Permission.ORGANIZATION_ADMIN, 30);
    }

    @Bean
    NavigationItem calendarEntry() {
        return new NavigationItem("system", "calendar.link", "/calendar", Permission.CALENDAR_WRITE, 35);
    }

    @Bean
    NavigationItem auditEntry() {
        return new NavigationItem("system", "audit.title", "/audit", Permission.AUDIT_READ, 40);
    }
}
