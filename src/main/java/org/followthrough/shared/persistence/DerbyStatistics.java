package org.followthrough.shared.persistence;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Counts the keys of Derby's indexes once the application answers. Derby chooses by these counts, and counts by itself
 * only after a statement has already been planned without: then it reads the whole history to show a page of it.
 */
class DerbyStatistics implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DerbyStatistics.class);

    private final DataSource dataSource;

    DerbyStatistics(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (!Databases.isDerby(dataSource)) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            for (String table : tables(connection)) {
                count(connection, table);
            }
        } catch (SQLException e) {
            LOG.warn("The keys of the indexes could not be counted, so pages may be slow: {}", e.getMessage());
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, "APP", null, new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        connection.commit();
        return names;
    }

    private static void count(Connection connection, String table) throws SQLException {
        try (CallableStatement call =
                connection.prepareCall("call SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('APP', ?, null)")) {
            call.setString(1, table);
            call.execute();
        }
        connection.commit();
    }
}
