package org.followthrough.learning.briefing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.learning.Subject;
import org.followthrough.learning.Themes;
import org.followthrough.learning.briefing.BriefingMapper.Reads;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Briefings, worded by who edits plans and may see the review they come from. Everybody who signs in reads those that
 * are released; each change is a version.
 */
@Service
@Transactional
public class Briefings {

    private final BriefingMapper mapper;
    private final BriefingSubjects subjects;
    private final BriefingChecks checks;
    private final Reviews reviews;
    private final Themes themes;
    private final Clock clock;

    Briefings(BriefingMapper mapper, BriefingSubjects subjects, BriefingChecks checks, Reviews reviews, Themes themes,
              Clock clock) {
        this.mapper = mapper;
        this.subjects = subjects;
        this.checks = checks;
        this.reviews = reviews;
        this.themes = themes;
        this.clock = clock;
    }

    /**
     * A page of those found, the last written first: released ones unless they name what may not be named any more, and
     * the newest version of those one writes.
     */
    @Transactional(readOnly = true)
    public List<Briefing> page(Person reader, BriefingSearch search, int offset, int count) {
        return mapper.page(search, reads(reader), offset, count);
    }

    /** How many are found. */
    @Transactional(readOnly = true)
    public int count(Person reader, BriefingSearch search) {
        return mapper.count(search, reads(reader));
    }

    /** How many are found about each theme, by its id, whichever are asked for; themes without any are missing. */
    @Transactional(readOnly = true)
    public Map<Long, Integer> countByTheme(Person reader, BriefingSearch search) {
        return themes.count(mapper.subjects(search.about(Set.of()), reads(reader)));
    }

    /**
     * The newest version for who writes it, the released one for everybody else who signed in; unless it names what may
     * not be named any more.
     */
    @Transactional(readOnly = true)
    public Optional<Briefing> find(Person reader, long id) {
        return Optional.ofNullable(mapper.newest(id)).filter(newest -> writes(reader, newest.subject()))
                .or(() -> Optional.ofNullable(mapper.released(id)).filter(found -> checks.named(found).isEmpty()))
                .filter(found -> !reader.cameByLink());
    }

    /** Whether the person words, releases and withdraws it. */
    @Transactional(readOnly = true)
    public boolean writes(Person person, Subject subject) {
        return writtenBy(person).contains(subject.reviewId());
    }

    /** All its versions, newest first; none for who does not write it. */
    @Transactional(readOnly = true)
    public List<Briefing> versions(Person reader, Briefing briefing) {
        return writes(reader, briefing.subject()) ? mapper.versions(briefing.id()) : List.of();
    }

    /**
     * Begins a briefing.
     *
     * @return its id
     * @throws NotAllowed when the person may not write about this, or peers have not released it
     */
    public long begin(Person by, Subject subject, BriefingText text) {
        if (!writes(by, subject) || subjects.find(by, subject).isEmpty()) {
            throw new NotAllowed();
        }
        NewRow key = new NewRow();
        mapper.insert(key, subject);
        mapper.insertVersion(key.id(), 1, clock.instant(), by.id(), BriefingStep.WORDED, text);
        return key.id();
    }

    /**
     * Words it anew; the version that is released stays until the next is.
     *
     * @param startedFrom the version it was worded from
     * @throws ChangedMeanwhile when somebody else was first
     */
    public void word(Person by, long id, int startedFrom, BriefingText text) {
        next(by, id, startedFrom, BriefingStep.WORDED, text);
    }

    /**
     * From now on everybody reads it as it stands.
     *
     * @param startedFrom the version the person had before them
     * @throws ChangedMeanwhile when somebody else was first
     * @throws NotAllowed when it does not fit the page, or names what may not be named, or peers have taken their
     *     release back
     */
    public void release(Person by, long id, int startedFrom) {
        Briefing newest = written(by, id);
        if (!checks.of(newest).isEmpty() || subjects.find(by, newest.subject()).isEmpty()) {
            throw new NotAllowed();
        }
        mapper.release(id, next(by, id, startedFrom, BriefingStep.RELEASED, newest.text()));
    }

    /**
     * Nobody but its writers reads it any more.
     *
     * @param startedFrom the version the person had before them
     * @throws ChangedMeanwhile when somebody else was first
     */
    public void withdraw(Person by, long id, int startedFrom) {
        next(by, id, startedFrom, BriefingStep.WITHDRAWN, written(by, id).text());
        mapper.release(id, null);
    }

    private int next(Person by, long id, int startedFrom, BriefingStep step, BriefingText text) {
        written(by, id);
        if (mapper.advance(id, startedFrom) == 0) {
            throw new ChangedMeanwhile();
        }
        mapper.insertVersion(id, startedFrom + 1, clock.instant(), by.id(), step, text);
        return startedFrom + 1;
    }

    private Briefing written(Person by, long id) {
        return Optional.ofNullable(mapper.newest(id)).filter(newest -> writes(by, newest.subject()))
                .orElseThrow(NotAllowed::new);
    }

    private Reads reads(Person reader) {
        Set<Long> written = writtenBy(reader);
        Set<Long> others = mapper.reviewsReleased().stream().filter(id -> !written.contains(id))
                .collect(Collectors.toSet());
        Map<Long, NotToBeNamed> guarded = checks.notToBeNamed(others);
        return new Reads(written, guarded.isEmpty() ? Set.of() : mapper.releasedOf(guarded.keySet()).stream()
                .filter(one -> !guarded.get(one.subject().reviewId()).in(one.text().all()).isEmpty())
                .map(Briefing::id).collect(Collectors.toSet()));
    }

    /** Ids of the reviews whose briefings the person writes. */
    private Set<Long> writtenBy(Person person) {
        return Access.may(person, Permission.EDIT_PLANS)
                ? reviews.visibleTo(person).stream().map(Review::id).collect(Collectors.toSet()) : Set.of();
    }
}
