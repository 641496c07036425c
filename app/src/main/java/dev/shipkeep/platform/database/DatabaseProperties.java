package dev.shipkeep.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is.
 *
 * @param data folder of the database that the application starts itself
 * @param database an external PostgreSQL instead of it
 */
@ConfigurationProperties("shipkeep")
public record DatabaseProperties(
        @DefaultValue("data") Path data, @Nullable External database) {

    /**
     * @param url JDBC address; the user must own the database and may create roles (see docs/operations)
     * @param connections size of the connection pool
     */
    public record External(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("20") int connections) {}
}
