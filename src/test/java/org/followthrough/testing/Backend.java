package org.followthrough.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.followthrough.FollowThrough;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The services without the web, on one of the two databases; a test takes the beans it needs as parameters. One
 * application per database serves all tests of the run, so a contract looks only at rows it made itself.
 */
public final class Backend implements BeforeEachCallback, ParameterResolver {

    private static final List<String> ALWAYS = List.of("--follow-through.sign-in.hash-cost=6",
            "--follow-through.links.key-file=target/links.key");

    private static final Backend DERBY = new Backend(() -> List.of(
            "--spring.datasource.url=jdbc:derby:memory:backend;create=true"));
    private static final Backend POSTGRESQL = new Backend(() -> List.of(
            "--spring.datasource.driver-class-name=org.postgresql.Driver",
            "--spring.datasource.url=" + startPostgres().getJdbcUrl("postgres", "postgres")));

    private final Supplier<List<String>> arguments;
    private ConfigurableApplicationContext application;

    private Backend(Supplier<List<String>> arguments) {
        this.arguments = arguments;
    }

    /** On Derby in memory. */
    public static Backend derby() {
        return DERBY;
    }

    /** On PostgreSQL from its embedded binaries. */
    public static Backend postgresql() {
        return POSTGRESQL;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        application().getBean(TestClock.class).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return application().getBeanNamesForType(parameter.getParameter().getType()).length > 0;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return application().getBean(parameter.getParameter().getType());
    }

    private synchronized ConfigurableApplicationContext application() {
        if (application == null) {
            application = new SpringApplicationBuilder(FollowThrough.class, TestClock.Configuration.class,
                    Anytown.Configuration.class)
                    .web(WebApplicationType.NONE)
                    .run(Stream.concat(ALWAYS.stream(), arguments.get().stream()).toArray(String[]::new));
        }
        return application;
    }

    private static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
