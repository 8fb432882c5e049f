package org.followthrough.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DemonstrationOnPostgresqlTest extends DemonstrationContract {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void begin() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void end() throws IOException {
        postgres.close();
    }

    @Override
    List<String> database(String name) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
             Statement statement = connection.createStatement()) {
            try (ResultSet known = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (!known.next()) {
                    statement.execute("create database " + name);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return List.of("--spring.datasource.driver-class-name=org.postgresql.Driver",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", name));
    }
}
