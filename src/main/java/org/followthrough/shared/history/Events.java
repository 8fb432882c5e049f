package org.followthrough.shared.history;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps events and tells them again. An event is written in the transaction of the change it tells of. */
@Service
@Transactional(readOnly = true)
public class Events {

    /** The most characters kept of a detail. */
    private static final int DETAIL = 2000;

    private final EventMapper mapper;
    private final Clock clock;

    Events(EventMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Records what happens now.
     *
     * @param personId null when nobody is signed in
     * @param kind a constant of the feature's own enum
     * @param subject may be null
     * @param detail may be null; cut at 2,000 characters
     */
    @Transactional
    public void record(Long personId, Enum<?> kind, String subject, String detail) {
        record(clock.instant(), personId, kind, subject, detail);
    }

    /** Records what happened at an earlier instant, for what is written with its past. */
    @Transactional
    public void record(Instant at, Long personId, Enum<?> kind, String subject, String detail) {
        String kept = detail == null || detail.length() <= DETAIL ? detail : detail.substring(0, DETAIL);
        mapper.insert(new Event(0, at, personId, kind.name(), subject, kept));
    }

    /**
     * Forgets events of these kinds that happened before an instant.
     *
     * @return how many were forgotten
     */
    @Transactional
    public int forget(Collection<? extends Enum<?>> kinds, Instant before) {
        return mapper.deleteBefore(kinds.stream().map(Enum::name).toList(), before);
    }

    /** What happened to the subject, newest first. */
    public List<Event> of(String subject, int offset, int limit) {
        return mapper.of(subject, offset, limit);
    }

    /** Everything that happened, newest first. */
    public List<Event> newest(int offset, int limit) {
        return mapper.newest(offset, limit);
    }
}
