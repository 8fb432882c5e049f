package org.followthrough.testing;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Another copy of the service on the same database: connections, transactions and SQL of its own. */
public final class OtherNode implements AutoCloseable {

    private final HikariDataSource connections = new HikariDataSource();
    private final PlatformTransactionManager transactions = new DataSourceTransactionManager(connections);

    /** @param first the connections of the copy that is there */
    public OtherNode(DataSource first) {
        HikariDataSource same = (HikariDataSource) first;
        connections.setJdbcUrl(same.getJdbcUrl());
        connections.setUsername(same.getUsername());
        connections.setPassword(same.getPassword());
        connections.setAutoCommit(false);
        connections.setMaximumPoolSize(4);
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    /** Its way to the SQL of a mapper. */
    public <M> M mapper(Class<M> mapper) throws Exception {
        return Mappers.of(connections, mapper);
    }

    /** Cuts it off from the database. */
    @Override
    public void close() {
        connections.close();
    }
}
