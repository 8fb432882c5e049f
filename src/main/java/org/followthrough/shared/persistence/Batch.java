package org.followthrough.shared.persistence;

import java.util.function.Consumer;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands many rows to the database together where one after the other would take too long. */
@Component
public class Batch {

    private final SqlSessionTemplate together;

    /** @param factory whose session may be under way: a transaction's session cannot begin to collect, so another does */
    Batch(SqlSessionFactory factory) {
        together = new SqlSessionTemplate(new DefaultSqlSessionFactory(factory.getConfiguration()), ExecutorType.BATCH);
    }

    /**
     * Writes in the transaction that is under way; all of it is written when this returns.
     *
     * @param writing writes through the mapper, best by one statement after the other; what the mapper answers means
     *     nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <M> void write(Class<M> mapper, Consumer<M> writing) {
        writing.accept(together.getMapper(mapper));
        together.flushStatements();
    }
}
