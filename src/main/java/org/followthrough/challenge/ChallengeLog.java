package org.followthrough.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The challenge log of the board, kept by the independent chair and the business unit. */
@Service
@Transactional(readOnly = true)
public class ChallengeLog {

    private static final int HISTORY_SHOWN = 200;

    private final ChallengeMapper mapper;
    private final Reviews reviews;
    private final Events events;
    private final Clock clock;

    ChallengeLog(ChallengeMapper mapper, Reviews reviews, Events events, Clock clock) {
        this.mapper = mapper;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    /** A page of the entries the reader may see, open ones first, then newest first. */
    public List<Challenge> page(Person reader, int offset, int count) {
        return mapper.page(visible(reader), offset, count);
    }

    /** How many entries the reader may see. */
    public int count(Person reader) {
        return mapper.count(visible(reader), false, null);
    }

    /** How many of them are open. */
    public int countOpen(Person reader) {
        return mapper.count(visible(reader), true, null);
    }

    /** How many of them wait for an answer that is overdue. */
    public int countLate(Person reader) {
        return mapper.count(visible(reader), true, London.dayOf(clock.instant()));
    }

    /** The entry with this number, if the reader may see it. */
    public Optional<Challenge> find(Person reader, int number) {
        return Optional.ofNullable(mapper.challenge(number)).filter(entry -> maySee(reader, entry));
    }

    /**
     * For packs, which leave restricted reviews out for everybody: the entries about none that were open at the close
     * of a London day, oldest first. An answer may be younger than the day.
     */
    public List<Challenge> openOn(LocalDate day) {
        return mapper.openOn(day);
    }

    /** What the entry is about. */
    public List<ChallengedAction> actions(Challenge challenge) {
        return mapper.actions(challenge.number());
    }

    /** What it is called: 2 overdue actions led by Anytown Police. */
    public String heading(Challenge challenge) {
        return ChallengeLetter.heading(challenge, actions(challenge));
    }

    /** What happened to it, newest first. */
    public List<Event> history(Challenge challenge) {
        return events.of(subject(challenge.number()), 0, HISTORY_SHOWN);
    }

    /**
     * Keeps what the chief officer answered.
     *
     * @param on the London day of the answer
     * @param reference where the answer itself is kept; may be null
     * @throws NotAllowed when the person may not see the entry
     * @throws ChangedMeanwhile when it was closed
     */
    @Transactional
    public void answer(Person by, int number, LocalDate on, String answer, String reference) {
        demand(by, number);
        change(mapper.answer(number, answer, on, reference));
        events.record(by.id(), ChallengeEvent.CHALLENGE_ANSWERED, subject(number), null);
    }

    /**
     * Closes the entry.
     *
     * @param outcome what came of it
     * @throws NotAllowed when the person may not see the entry
     * @throws ChangedMeanwhile when it was closed
     */
    @Transactional
    public void close(Person by, int number, String outcome) {
        demand(by, number);
        change(mapper.close(number, London.dayOf(clock.instant()), outcome));
        events.record(by.id(), ChallengeEvent.CHALLENGE_CLOSED, subject(number), outcome);
    }

    /**
     * Opens a closed entry again.
     *
     * @throws NotAllowed when the person may not see the entry
     * @throws ChangedMeanwhile when it is open
     */
    @Transactional
    public void reopen(Person by, int number, String reason) {
        demand(by, number);
        change(mapper.reopen(number));
        events.record(by.id(), ChallengeEvent.CHALLENGE_REOPENED, subject(number), reason);
    }

    /** The entry, for a change by the person. */
    Challenge demand(Person by, int number) {
        return find(by, number).orElseThrow(NotAllowed::new);
    }

    static void change(int changed) {
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private Set<Long> visible(Person reader) {
        if (!Access.may(reader, Permission.SEE_CHALLENGES)) {
            throw new NotAllowed();
        }
        return reviews.visibleTo(reader).stream().map(Review::id).collect(Collectors.toSet());
    }

    private boolean maySee(Person reader, Challenge entry) {
        return Access.may(reader, Permission.SEE_CHALLENGES)
                && (entry.reviewId() == null || reviews.find(reader, entry.reviewId()).isPresent());
    }

    static String subject(int number) {
        return "challenge/" + number;
    }
}
