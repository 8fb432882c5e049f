package org.followthrough.shared.persistence;

import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The order of commits, without gaps. Taking a number locks the counter's one row until the commit, so it is the last
 * lock a change takes, and whoever reads number n has everything up to n before them.
 */
@Component
public class ChangeCounter {

    private static final String MARK = ChangeCounter.class.getName();

    private final ChangeCounterMapper mapper;
    private final TransactionTemplate reading;

    ChangeCounter(ChangeCounterMapper mapper, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** The next number, for the change under way; fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next() {
        return next(1);
    }

    /** The first of so many numbers, for one change that writes many versions; fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(int count) {
        change();
        mapper.advance(count);
        return mapper.current().seq() - count + 1;
    }

    /** The number of the last change committed; 0 before the first. */
    public long current() {
        return mark().seq();
    }

    /**
     * How far the database has come, by its changes and by what was taken back. Read once for each request, so that all
     * of a page is about one moment; a change that has written something, and work without a request, read it anew.
     */
    public ChangeMark mark() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null || changing()) {
            return read();
        }
        ChangeMark mark = (ChangeMark) request.getAttribute(MARK, RequestAttributes.SCOPE_REQUEST);
        if (mark == null) {
            mark = read();
            request.setAttribute(MARK, mark, RequestAttributes.SCOPE_REQUEST);
        }
        return mark;
    }

    /**
     * Something small that every page asks for, kept in memory.
     *
     * @param dependsOn what of the mark grows whenever it may have changed
     * @param read reads it from the database
     */
    public <T> Kept<T> keep(ToLongFunction<ChangeMark> dependsOn, Supplier<T> read) {
        return new Kept<>(this, dependsOn, read);
    }

    /** Counts that drafts which nobody was told of are removed; fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void countRemoval() {
        change();
        mapper.countRemoval();
    }

    /** Counts at the very end of the change under way that something kept in memory is written; fails outside one. */
    void countPeople() {
        change().ofPeople = true;
    }

    /** Whether this thread is in the middle of a change and has written something, which may yet be rolled back. */
    public boolean changing() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    <T> T reading(Supplier<T> read) {
        return reading.execute(status -> read.get());
    }

    private ChangeMark read() {
        return reading(mapper::current);
    }

    private Change change() {
        Change change = (Change) TransactionSynchronizationManager.getResource(this);
        if (change == null) {
            forgetMark();
            change = new Change();
            TransactionSynchronizationManager.registerSynchronization(change);
            TransactionSynchronizationManager.bindResource(this, change);
        }
        return change;
    }

    private static void forgetMark() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(MARK, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** A transaction that has written something. */
    private final class Change implements TransactionSynchronization {

        private boolean ofPeople;

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ChangeCounter.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ChangeCounter.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (ofPeople) {
                mapper.countPeople();
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ChangeCounter.this);
        }
    }
}
