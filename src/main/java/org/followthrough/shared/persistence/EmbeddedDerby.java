package org.followthrough.shared.persistence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/**
 * The embedded database's own settings before it starts, and its end with the application, so that the next start has
 * nothing to recover. Made before every other bean, so it is the last to go: nobody can open the database again.
 */
class EmbeddedDerby implements BeanFactoryPostProcessor, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDerby.class);
    private static final String PREFIX = "jdbc:derby:";

    /** Derby's state for a folder it cannot make. */
    private static final String NO_FOLDER = "XBM0H";

    /** By these states Derby reports that it has closed the database, or that it was not open. */
    private static final Set<String> CLOSED = Set.of("08006", "XJ004");

    /** The address without its attributes; empty when another database is used. */
    private final String url;

    EmbeddedDerby(Environment environment) {
        String configured = environment.getProperty("spring.datasource.url", "");
        url = configured.startsWith(PREFIX) ? configured.split(";", 2)[0] : "";
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (url.isEmpty()) {
            return;
        }
        // A long import takes many row locks; as table locks they would stop every reader.
        set("derby.locks.escalationThreshold", String.valueOf(Integer.MAX_VALUE));
        set("derby.storage.pageSize", "8192");
        Path folder = Path.of(url.substring(PREFIX.length()).replaceFirst("^(directory|memory):", "")).getParent();
        if (folder != null) {
            // Derby makes the folder too, but only after it has looked for its log; and does not say when it cannot.
            folder.toFile().mkdirs();
            if (!Files.isWritable(folder)) {
                throw new CannotGetJdbcConnectionException("at start",
                        new SQLException("The folder " + folder + " cannot be made or written to.", NO_FOLDER));
            }
            set("derby.stream.error.file", folder.resolve("derby.log").toString());
        }
    }

    private static void set(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    @Override
    public void destroy() {
        if (url.isEmpty()) {
            return;
        }
        try {
            DriverManager.getConnection(url + ";shutdown=true");
        } catch (SQLException e) {
            if (!CLOSED.contains(e.getSQLState())) {
                LOG.warn("The database did not close cleanly: {}", e.getMessage());
            }
        }
    }
}
