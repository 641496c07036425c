package dev.shipkeep.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts or finds the database, migrates it as its owner, and works on it as a role that owns nothing. */
@Configuration
@EnableTransactionManagement
class DatabaseConfiguration {

    private static final int EMBEDDED_CONNECTIONS = 20;

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DatabaseProperties properties) {
        DatabaseProperties.External external = properties.database();
        return external == null || external.url() == null || external.url().isBlank()
                ? DatabaseServer.embedded(EmbeddedDatabase.start(properties.data()), EMBEDDED_CONNECTIONS)
                : DatabaseServer.external(external);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseServer server) {
        migrate(server);
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        setLogin(pool, server);
        pool.setMaximumPoolSize(server.connections());
        pool.setConnectionTimeout(5_000);
        pool.setConnectionInitSql("SET ROLE shipkeep_app; " + QueryPlans.ONCE_FOR_ALL_VALUES);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("prepareThreshold", "3");
        pool.addDataSourceProperty("ApplicationName", "shipkeep");
        return pool;
    }

    private static void setLogin(HikariDataSource pool, DatabaseServer server) {
        @Nullable String user = server.user();
        if (user != null) {
            pool.setUsername(user);
            pool.setPassword(server.password());
        }
    }

    private static void migrate(DatabaseServer server) {
        Flyway.configure()
                .dataSource(server.url(), server.user(), server.password())
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .validateMigrationNaming(true)
                // Modules migrate on their own: one may bring a version that is older than another's last.
                .outOfOrder(true)
                .load()
                .migrate();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ScopedTransactions(dataSource);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
