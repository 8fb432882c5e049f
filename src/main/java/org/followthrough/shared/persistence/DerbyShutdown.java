package org.followthrough.shared.persistence;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;

/** Closes an embedded database with the application, so that the next start has nothing to recover. */
class DerbyShutdown implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DerbyShutdown.class);

    /** Derby reports success by this state. */
    private static final String SHUT_DOWN = "08006";

    @Value("${spring.datasource.url:}")
    private String url;

    @Override
    public void destroy() {
        if (!url.startsWith("jdbc:derby:")) {
            return;
        }
        try {
            DriverManager.getConnection(url.split(";", 2)[0] + ";shutdown=true");
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                LOG.warn("The database did not close cleanly: {}", e.getMessage());
            }
        }
    }
}
