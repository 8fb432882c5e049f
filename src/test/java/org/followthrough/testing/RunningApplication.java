package org.followthrough.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.followthrough.FollowThrough;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real application on a random loopback port, with an empty Derby in memory and a {@link TestClock}:
 * {@snippet :
 * @RegisterExtension
 * static final RunningApplication APP = new RunningApplication().with("follow-through.demo.actions", "20");
 * }
 * It is started once in a test run for each set of properties and beans, and stopped when the run ends. Test methods
 * may take any bean as a parameter.
 */
public final class RunningApplication implements BeforeAllCallback, ParameterResolver {

    private static final Map<String, ConfigurableApplicationContext> STARTED = new ConcurrentHashMap<>();

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<Class<?>> beans = new ArrayList<>();
    private ConfigurableApplicationContext context;

    /** Adds a property. */
    public RunningApplication with(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /** Adds beans, or configuration that makes some. */
    public RunningApplication with(Class<?>... more) {
        beans.addAll(List.of(more));
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        context = STARTED.computeIfAbsent(properties + " " + beans, key -> start());
        clock().reset();
    }

    private ConfigurableApplicationContext start() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("server.address", "127.0.0.1");
        all.put("server.port", "0");
        all.put("spring.datasource.url", "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true");
        all.put("follow-through.sign-in.hash-cost", "6");
        all.put("follow-through.sign-in.tries-per-address", "1000");
        all.put("follow-through.links.key-file", "target/links-" + ProcessHandle.current().pid() + ".key");
        all.put("logging.level.root", "warn");
        all.put("logging.level.org.followthrough.shared.web.FailureLog", "debug");
        all.putAll(properties);
        List<Class<?>> sources = new ArrayList<>(List.of(FollowThrough.class, TestClock.Configuration.class,
                Anytown.Configuration.class));
        sources.addAll(beans);
        SpringApplication application = new SpringApplication(sources.toArray(Class<?>[]::new));
        return application.run(all.entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new));
    }

    /** The address of a path, such as {@code /actions}. */
    public String url(String path) {
        return "http://localhost:" + port() + path;
    }

    /** The port it listens on. */
    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** A bean of the application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The bean of this name, where there are several of the type. */
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** The clock the application asks. */
    public TestClock clock() {
        return bean(TestClock.class);
    }

    /** Somebody with a browser of their own, not signed in. */
    public Visitor visitor() {
        return new Visitor(url(""));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return context.getBeanNamesForType(parameter.getParameter().getType()).length > 0;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return context.getBean(parameter.getParameter().getType());
    }
}
