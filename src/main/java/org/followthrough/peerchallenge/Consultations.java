package org.followthrough.peerchallenge;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.time.DaySpan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one chair asked another: one entry for each consultation, whether or not a review follows. */
@Service
@Transactional(readOnly = true)
public class Consultations {

    private final ConsultationMapper mapper;
    private final Clock clock;

    Consultations(ConsultationMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A page of those found, newest first, without what was struck out. */
    public List<Consultation> newest(ConsultationSearch search, int offset, int count) {
        return mapper.newest(search, offset, count);
    }

    /** How many are found. */
    public int count(ConsultationSearch search) {
        return mapper.count(search);
    }

    /** All of a year, newest first. */
    public List<Consultation> of(int year) {
        return mapper.newest(ConsultationSearch.of(year), 0, Integer.MAX_VALUE);
    }

    /** The years from the first one in which there was any to the last, the last first; none when there was none. */
    public List<Integer> years() {
        return Optional.ofNullable(mapper.held()).map(DaySpan::years).orElse(List.of());
    }

    /** As it now stands. */
    public Optional<Consultation> find(long id) {
        return Optional.ofNullable(mapper.consultation(id));
    }

    /** Everything ever said of it, newest first. */
    public List<Consultation> versions(long id) {
        return mapper.versions(id);
    }

    /**
     * Records a consultation.
     *
     * @return its id
     * @throws NotAllowed unless the person records consultations
     */
    @Transactional
    public long add(Person by, Consulted said) {
        return add(by, said, clock.instant());
    }

    /** The same, recorded at an earlier instant, as the demonstration does. */
    @Transactional
    public long add(Person by, Consulted said, Instant at) {
        demand(by);
        NewRow key = new NewRow();
        mapper.insert(key);
        mapper.insertVersion(key.id(), 1, at, by.id(), said);
        return key.id();
    }

    /**
     * Corrects what was recorded; what stood there is kept.
     *
     * @param startedFrom the version it was corrected from
     * @throws NotAllowed unless the person records consultations
     * @throws ChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void correct(Person by, long id, int startedFrom, Consulted said) {
        demand(by);
        if (mapper.advance(id, startedFrom) == 0) {
            throw new ChangedMeanwhile();
        }
        mapper.insertVersion(id, startedFrom + 1, clock.instant(), by.id(), said);
    }

    private static void demand(Person by) {
        if (!Access.may(by, Permission.RECORD_CONSULTATIONS)) {
            throw new NotAllowed();
        }
    }
}
