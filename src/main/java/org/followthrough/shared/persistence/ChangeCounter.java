package org.followthrough.shared.persistence;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The order of commits, without gaps. Taking a number locks the counter's one row until the commit, so it is the last
 * lock a change takes, and whoever reads number n has everything up to n before them.
 */
@Component
public class ChangeCounter {

    private final ChangeCounterMapper mapper;

    ChangeCounter(ChangeCounterMapper mapper) {
        this.mapper = mapper;
    }

    /** The next number, for the change under way; fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next() {
        return next(1);
    }

    /** The first of so many numbers, for one change that writes many versions; fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(int count) {
        mapper.advance(count);
        return mapper.current().seq() - count + 1;
    }

    /** The number of the last change committed; 0 before the first. */
    public long current() {
        return mapper.current().seq();
    }

    /** How far the database has come, by its changes and by what was taken back. */
    public ChangeMark mark() {
        return mapper.current();
    }

    /** Counts that drafts which nobody was told of are removed; fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void countRemoval() {
        mapper.countRemoval();
    }
}
