package org.followthrough.shared.persistence;

import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.DatabaseIdProvider;
import org.apache.ibatis.mapping.VendorDatabaseIdProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What the two databases need to be told. Nothing outside this package names either of them. */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration {

    private static final Map<String, String> DERBY = Map.of("text", "clob", "bytes", "blob");
    private static final Map<String, String> POSTGRESQL = Map.of("text", "text", "bytes", "bytea");

    /** Lets a statement in mapper XML have a twin where the databases really differ. */
    @Bean
    DatabaseIdProvider databaseIdProvider() {
        Properties names = new Properties();
        names.setProperty("Apache Derby", "derby");
        names.setProperty("PostgreSQL", "postgresql");
        VendorDatabaseIdProvider provider = new VendorDatabaseIdProvider();
        provider.setProperties(names);
        return provider;
    }

    /** Long text and bytes are the only column types the migrations cannot name alike. */
    @Bean
    FlywayConfigurationCustomizer columnTypes(DataSource dataSource) {
        return flyway -> flyway.placeholders(Databases.isDerby(dataSource) ? DERBY : POSTGRESQL);
    }

    @Bean
    DerbyStatistics derbyStatistics(DataSource dataSource) {
        return new DerbyStatistics(dataSource);
    }

    @Bean
    static EmbeddedDerby embeddedDerby(Environment environment) {
        return new EmbeddedDerby(environment);
    }
}
