package dev.shipkeep.organization;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an empty installation begins.
 *
 * @param admin the first administrator
 * @param bootstrap an API token for automation
 * @param demo whether the demo carrier is loaded instead of a first administrator
 */
@ConfigurationProperties("shipkeep")
record FirstStartProperties(
        @Nullable Admin admin,
        @Nullable Bootstrap bootstrap,
        @DefaultValue("true") boolean demo) {

    /** @param password of the first administrator; a random one is printed when there is none */
    record Admin(@Nullable String password) {}

    /** @param token that the first administrator's API client brings */
    record Bootstrap(@Nullable String token) {}

    String adminPassword() {
        return admin == null || admin.password() == null ? "" : admin.password();
    }

    String bootstrapToken() {
        return bootstrap == null || bootstrap.token() == null ? "" : bootstrap.token();
    }
}
